// One file of the hall, and how much of it has come. Kept by the browser from then on: whoever fetches it again gets it from there.

/** `told` hears bytes so far, and bytes in all as far as the server says so, else 0. Throws when the file cannot be had. */
export async function readFile(
  url: string,
  told: (bytes: number, all: number) => void = () => undefined,
): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(url)
  if (!response.ok || !response.body) throw new Error(`${url}: ${response.status}`)
  // a compressed file comes out longer than it was sent
  const all = response.headers.get('content-encoding') ? 0 : Number(response.headers.get('content-length'))
  const parts: Uint8Array[] = []
  let bytes = 0
  for (const reader = response.body.getReader(); ; ) {
    const { done, value } = await reader.read()
    if (done) break
    parts.push(value)
    bytes += value.length
    told(bytes, all)
  }
  const whole = new Uint8Array(bytes)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
