// One of many from a list that opens under a button, where a row of choices would be too long.
import { Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components';
import { Icon } from './Icon.tsx';
import css from './pick-one.module.css';

export interface Choice<Id extends string> {
  readonly id: Id;
  readonly label: string;
  readonly note?: string;
}

export interface PickOneProps<Id extends string> {
  readonly label: string;
  /** What the button shows: the choice, or an invitation. */
  readonly text: string;
  readonly choices: readonly Choice<Id>[];
  readonly chosen: Id | null;
  readonly onChoose: (id: Id) => void;
  /** The label stands above the button; otherwise it is only read aloud. */
  readonly isLabelled?: boolean;
}

export function PickOne<Id extends string>({
  label,
  text,
  choices,
  chosen,
  onChoose,
  isLabelled = false,
}: PickOneProps<Id>) {
  const choose = (id: unknown) => {
    const choice = choices.find((one) => one.id === id);
    if (choice !== undefined) onChoose(choice.id);
  };
  return (
    <Select className={css.pick} selectedKey={chosen} onSelectionChange={choose}>
      <Label className={isLabelled ? css.label : 'visually-hidden'}>{label}</Label>
      <Button className={css.button}>
        <SelectValue>{text}</SelectValue>
        <Icon name="down" size={14} />
      </Button>
      <Popover className={css.popover}>
        <ListBox className={css.list}>
          {choices.map(({ id, label: words, note }) => (
            <ListBoxItem key={id} id={id} textValue={words} className={css.item}>
              <span>{words}</span>
              {note !== undefined && <span className={css.note}>{note}</span>}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  );
}
