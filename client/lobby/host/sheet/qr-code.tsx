// A text as a QR code, drawn as one path. Dark on light whatever surrounds it, with the quiet zone that readers need.
import { useMemo } from 'react'
import { encode } from 'uqr'

/** modules of light around the code (ISO/IEC 18004 asks for four) */
const QUIET = 4

interface QrCodeProps {
  readonly text: string
  readonly label: string
}

export function QrCode({ text, label }: QrCodeProps) {
  const { size, path } = useMemo(() => codeOf(text), [text])
  return (
    <svg
      className="qr-code"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <path fill="#fff" d={`M0 0h${size}v${size}H0z`} />
      <path fill="#000" d={path} />
    </svg>
  )
}

function codeOf(text: string): { readonly size: number; readonly path: string } {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET })
  return { size, path: data.map(runsOf).join('') }
}

/** Each row as its runs of dark modules. */
function runsOf(row: readonly boolean[], y: number): string {
  let path = ''
  for (let x = 0; x < row.length; x++) {
    if (!row[x]) continue
    const from = x
    while (row[x + 1]) x += 1
    path += `M${from} ${y}h${x + 1 - from}v1H${from}z`
  }
  return path
}
