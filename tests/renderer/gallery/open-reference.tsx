// The way to the whole list, as the menu has it.
import { Button } from '../../../renderer/parts/Button.tsx';
import { useReference } from '../../../renderer/parts/reference/reference-context.ts';

export function OpenReference() {
  const reference = useReference();
  return <Button onPress={() => reference?.open(null)}>Reference</Button>;
}
