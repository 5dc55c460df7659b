// Going on air: the device opens with the press, and closes again where the channel is not to be had.
import type { Channel } from '../../../shared/lab/interpretation/interpretation-types.ts'
import { useRunning } from '../places/use-running.ts'
import { RefusalLine } from '../refusal-line.tsx'
import { useSitting } from '../sitting-context.ts'
import { useInterpretation } from './interpretation-context.ts'
import { openDevice } from './open-device.ts'

interface TakeButtonProps {
  readonly channel: Channel
  readonly children: string
}

export function TakeButton({ channel, children }: TakeButtonProps) {
  const sitting = useSitting()
  const { isBusy, refused, run } = useRunning(useInterpretation().act)
  const take = async () => {
    if (isBusy) return
    const close = openDevice(sitting, channel)
    if (!(await run({ is: 'take', tag: channel.tag }))) close()
  }
  return (
    <span className="act">
      <button
        type="button"
        className="primary on-air-button"
        aria-disabled={isBusy}
        onClick={() => void take()}
      >
        {children}
      </button>
      <RefusalLine refusal={refused} />
    </span>
  )
}
