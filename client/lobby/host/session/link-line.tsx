// A link in one line, and a button to copy it.
import { CopyButton } from '../../../copy-button.tsx'

interface LinkLineProps {
  readonly link: string
  readonly label: string
}

export function LinkLine({ link, label }: LinkLineProps) {
  return (
    <p className="link-line">
      <code dir="ltr">{link}</code>
      <CopyButton text={() => link} label={label} isShort />
    </p>
  )
}
