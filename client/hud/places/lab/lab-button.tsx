// A button that asks one thing of the Lab.
import type { LabAct } from '../../../../shared/lab/lab/lab-types.ts'
import { PlaceButton, type PlaceButtonProps } from '../place-button.tsx'
import { useLabAct } from './lab-context.ts'

interface LabButtonProps extends PlaceButtonProps {
  readonly act: LabAct
  /** with the id of what was made */
  readonly onDone?: (id: string) => void
}

export function LabButton({ act, onDone, ...looks }: LabButtonProps) {
  const { isBusy, refused, make: run } = useLabAct()
  const perform = async () => {
    const id = await run(act)
    if (id !== null) onDone?.(id)
  }
  return <PlaceButton {...looks} {...{ isBusy, refused }} onPress={() => void perform()} />
}
