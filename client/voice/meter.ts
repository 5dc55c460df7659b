// How loud something is, read when somebody looks.

/** 0 … 1: the root of the mean square of the last 20 ms. */
export function meterOf(context: BaseAudioContext, node: AudioNode): () => number {
  const analyser = context.createAnalyser()
  analyser.fftSize = 1024
  node.connect(analyser)
  const samples = new Float32Array(analyser.fftSize)
  return () => {
    analyser.getFloatTimeDomainData(samples)
    let sum = 0
    for (const sample of samples) sum += sample * sample
    return Math.min(1, Math.sqrt(sum / samples.length))
  }
}
