// The peer of the web bench, a dashboard as they usually come: Mantine's shell, a table of 4 × 12 figures and four
// Recharts line charts of 4 series × 60 points, bundled in one piece.
import '@mantine/core/styles.css';
import {
  AppShell,
  Badge,
  Button,
  Card,
  Group,
  MantineProvider,
  Progress,
  SimpleGrid,
  Table,
  Tabs,
  Title,
} from '@mantine/core';
import { createRoot } from 'react-dom/client';
import { CartesianGrid, Legend, Line, LineChart, Tooltip, XAxis, YAxis } from 'recharts';

const FIGURES =
  'strength supply morale intel industry treasury unrest readiness fatigue attrition influence score'.split(
    ' ',
  );
const COLOURS = { A: '#228be6', B: '#fa5252', C: '#40c057', D: '#fab005' };
const POINTS = Array.from({ length: 60 }, (_, i) => ({
  t: i,
  A: 50 + 20 * Math.sin(i / 7),
  B: 40 + i / 3,
  C: 60 - i / 4,
  D: 30 + 10 * Math.cos(i / 5),
}));

function Chart({ name }) {
  return (
    <Card withBorder>
      <Title order={5}>{name}</Title>
      <LineChart width={520} height={220} data={POINTS}>
        <CartesianGrid />
        <XAxis dataKey="t" />
        <YAxis />
        <Tooltip />
        <Legend />
        {Object.entries(COLOURS).map(([series, colour]) => (
          <Line key={series} dataKey={series} stroke={colour} dot={false} isAnimationActive={false} />
        ))}
      </LineChart>
    </Card>
  );
}

function Figures() {
  return (
    <Table striped>
      <Table.Thead>
        <Table.Tr>
          {FIGURES.map((name) => (
            <Table.Th key={name}>{name}</Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {[0, 1, 2, 3].map((seat) => (
          <Table.Tr key={seat}>
            {FIGURES.map((name, i) => (
              <Table.Td key={name}>
                {seat * 12 + i}
                <Progress value={seat * 12 + i} />
              </Table.Td>
            ))}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

function App() {
  return (
    <MantineProvider>
      <AppShell padding="md" header={{ height: 56 }}>
        <AppShell.Header>
          <Group p="sm">
            <Title order={3}>Round 1</Title>
            <Badge>orders</Badge>
            <Button>Submit</Button>
          </Group>
        </AppShell.Header>
        <AppShell.Main>
          <Tabs defaultValue="a">
            <Tabs.List>
              <Tabs.Tab value="a">Overview</Tabs.Tab>
              <Tabs.Tab value="b">Orders</Tabs.Tab>
            </Tabs.List>
            <Tabs.Panel value="a">
              <Figures />
              <SimpleGrid cols={2}>
                {['Tension', 'Trade', 'Oil', 'Media'].map((name) => (
                  <Chart key={name} name={name} />
                ))}
              </SimpleGrid>
            </Tabs.Panel>
          </Tabs>
        </AppShell.Main>
      </AppShell>
    </MantineProvider>
  );
}

createRoot(document.getElementById('root')).render(<App />);
