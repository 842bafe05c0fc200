// What the seats say and promise, and the white cell's own public statement.
import { useState } from 'react';
import {
  Input,
  Label,
  Tab,
  TabList,
  TabPanel,
  Tabs,
  TextField,
  type TextFieldProps,
} from 'react-aria-components';
import { Button } from '../../parts/Button.tsx';
import { quarterOf } from '../../parts/talks/clause-words.ts';
import { say } from '../../text/say.ts';
import { MessageRow } from '../debrief/MessageRow.tsx';
import { FailureLine } from './FailureLine.tsx';
import { PledgeLog } from './PledgeLog.tsx';
import { useDirecting, useWhiteCell } from './white-cell-context.ts';
import css from './log-panel.module.css';

export function LogPanel() {
  const { view, content } = useWhiteCell();
  return (
    <Tabs className={css.panel}>
      <TabList aria-label={say('whiteCell.log')} className={css.tabs}>
        <Tab id="messages" className={css.tab}>
          {say('whiteCell.log.messages')}
        </Tab>
        <Tab id="pledges" className={css.tab}>
          {say('whiteCell.log.pledges')}
        </Tab>
      </TabList>
      <TabPanel id="messages" className={css.body}>
        {view.messages.length === 0 ? <p className={css.none}>{say('whiteCell.log.none')}</p> : null}
        <ul className={css.list}>
          {view.messages.toReversed().map((message) => (
            <MessageRow
              key={message.id}
              message={message}
              when={quarterOf(message.round, content)}
              content={content}
            />
          ))}
        </ul>
      </TabPanel>
      <TabPanel id="pledges" className={css.body}>
        <PledgeLog />
      </TabPanel>
      {view.head.phase === 'debrief' ? null : <Statement />}
    </Tabs>
  );
}

/** Words to everybody, marked as the white cell's. */
function Statement() {
  const { direct, failure, isBusy } = useDirecting();
  const [text, setText] = useState('');
  const publish = async () => {
    const written = text.trim();
    if (written !== '' && (await direct({ type: 'state-publicly', text: written })) === null) setText('');
  };
  const onKeyDown: TextFieldProps['onKeyDown'] = (event) => {
    if (event.key === 'Enter') void publish();
    else event.continuePropagation();
  };
  return (
    <div className={css.say}>
      <FailureLine failure={failure} />
      <TextField value={text} onChange={setText} onKeyDown={onKeyDown} maxLength={500} className={css.field}>
        <Label className="visually-hidden">{say('whiteCell.say.label')}</Label>
        <Input placeholder={say('whiteCell.say.label')} />
      </TextField>
      <Button variant="white-cell" isDisabled={isBusy || text.trim() === ''} onPress={() => void publish()}>
        {say('whiteCell.say.send')}
      </Button>
    </div>
  );
}
