// Hands a file over to whoever reads: the browser keeps it where it keeps what is downloaded.

/** browsers read what they keep after the click */
const GONE_MS = 60_000

export function saveFile(name: string, file: Blob): void {
  const url = URL.createObjectURL(file)
  const anchor = document.createElement('a')
  anchor.href = url
  anchor.download = name
  anchor.click()
  setTimeout(() => URL.revokeObjectURL(url), GONE_MS)
}
