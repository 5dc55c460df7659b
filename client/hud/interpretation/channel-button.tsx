// A button that asks one thing of interpretation.
import type { InterpretationAct } from '../../../shared/lab/interpretation/interpretation-types.ts'
import { PlaceButton, type PlaceButtonProps } from '../places/place-button.tsx'
import { useRunning } from '../places/use-running.ts'
import { useInterpretation } from './interpretation-context.ts'

interface ChannelButtonProps extends PlaceButtonProps {
  readonly act: InterpretationAct
}

export function ChannelButton({ act, ...looks }: ChannelButtonProps) {
  const { isBusy, refused, run } = useRunning(useInterpretation().act)
  return <PlaceButton {...looks} {...{ isBusy, refused }} onPress={() => void run(act)} />
}
