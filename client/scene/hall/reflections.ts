// Gold, steel and water mirror the very room they stand in: captured once, without a file.
import { PMREMGenerator, type Scene, Vector3, type WebGLRenderer } from 'three'

/** from where the room is seen, metres: over the floor before the rostrum */
const FROM = new Vector3(0, 5, 2)
const SHARE = 0.7

/** Returns how to take the reflections away. */
export function captureReflections(gl: WebGLRenderer, scene: Scene): () => void {
  const generator = new PMREMGenerator(gl)
  const target = generator.fromScene(scene, 0, 0.1, 300, { size: 128, position: FROM })
  generator.dispose()
  scene.environment = target.texture
  scene.environmentIntensity = SHARE
  return () => {
    scene.environment = null
    target.dispose()
  }
}
