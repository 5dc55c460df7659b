// Whether this browser can show the 3D hall at all.
let answer: boolean | null = null

export function hasWebGl2(): boolean {
  if (answer === null) {
    const gl = document.createElement('canvas').getContext('webgl2')
    answer = gl !== null
    // a browser grants few contexts: the hall will need this one
    gl?.getExtension('WEBGL_lose_context')?.loseContext()
  }
  return answer
}
