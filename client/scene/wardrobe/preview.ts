// One figure on a canvas of its own, turning slowly until somebody turns it; it stands still for those who want less motion. Draws only
// while something moves, and only while it is seen.
import {
  ACESFilmicToneMapping,
  DirectionalLight,
  HemisphereLight,
  PerspectiveCamera,
  Scene,
  SRGBColorSpace,
  WebGLRenderer,
} from 'three'
import { type DrawnPose, GAIT } from '../../net/walk-sync.ts'
import { createCrowd } from '../avatars/crowd.ts'
import { loadFigures } from '../avatars/figures.ts'

export interface FigurePreview {
  wear(code: string): void
  /** radians; ends the turning by itself */
  turn(radians: number): void
  /** to the face, or back to the whole figure */
  approach(isNear: boolean): void
  dispose(): void
}

/** Where the camera stands and what it looks at: height and distance, metres. */
const WHOLE = { y: 1.02, at: 0.92, z: 4.3 }
const FACE = { y: 1.58, at: 1.56, z: 1.15 }
const FIELD_DEGREES = 27
/** radians a second */
const TURNING = 0.45
const APPROACH_S = 0.25
const MAX_DPR = 2

/** `isStill`: nothing moves by itself. Throws when the figures cannot be had; calls `onLost` when the picture is taken away. */
export async function openPreview(
  canvas: HTMLCanvasElement,
  isStill: boolean,
  onLost: () => void,
): Promise<FigurePreview> {
  const figures = await loadFigures()
  const renderer = new WebGLRenderer({ canvas, antialias: true, alpha: true })
  renderer.toneMapping = ACESFilmicToneMapping
  renderer.outputColorSpace = SRGBColorSpace
  const scene = new Scene()
  const key = new DirectionalLight('#fff0dc', 2.3)
  key.position.set(2, 3, 3.5)
  scene.add(new HemisphereLight('#fff6e8', '#a09080', 2.1), key)
  const crowd = createCrowd(figures, 1)
  scene.add(crowd.object)
  const camera = new PerspectiveCamera(FIELD_DEGREES, 1, 0.1, 20)
  const pose: DrawnPose = { x: 0, y: 0, z: 0, yaw: 0.35, gait: GAIT.stand }
  const view = { ...WHOLE }
  let wanted = WHOLE
  let turnsItself = !isStill
  let worn = ''
  let request = 0
  let lastMs = 0
  let isSeen = true

  const aim = (): void => {
    const { clientWidth: width, clientHeight: height } = canvas
    if (width === 0 || height === 0) return
    renderer.setPixelRatio(Math.min(devicePixelRatio, MAX_DPR))
    renderer.setSize(width, height, false)
    camera.aspect = width / height
    camera.updateProjectionMatrix()
  }
  const draw = (nowMs: number): void => {
    const dt = Math.min((nowMs - lastMs) / 1000, 0.1)
    lastMs = nowMs
    const part = isStill ? 1 : 1 - Math.exp(-dt / APPROACH_S)
    for (const name of ['y', 'at', 'z'] as const) view[name] += (wanted[name] - view[name]) * part
    if (turnsItself) pose.yaw += TURNING * dt
    camera.position.set(0, view.y, view.z)
    camera.lookAt(0, view.at, 0)
    camera.updateMatrixWorld()
    crowd.put(0, pose, worn, 'none')
    crowd.setCount(worn === '' ? 0 : 1)
    crowd.frame(camera, isStill ? 0 : nowMs / 1000)
    renderer.render(scene, camera)
    if (worn !== '') canvas.dataset.drawn = 'true'
    request = isSeen && !isStill ? requestAnimationFrame(draw) : 0
  }
  const wake = (): void => {
    if (request === 0) request = requestAnimationFrame(draw)
  }
  const sizes = new ResizeObserver(() => {
    aim()
    wake()
  })
  sizes.observe(canvas)
  const sight = new IntersectionObserver(([entry]) => {
    isSeen = entry?.isIntersecting ?? true
    if (isSeen) wake()
  })
  sight.observe(canvas)
  canvas.addEventListener('webglcontextlost', onLost)
  aim()
  wake()
  return {
    wear(code) {
      worn = code
      wake()
    },
    turn(radians) {
      turnsItself = false
      pose.yaw += radians
      wake()
    },
    approach(isNear) {
      wanted = isNear ? FACE : WHOLE
      if (isNear) pose.yaw = Math.round(pose.yaw / (2 * Math.PI)) * 2 * Math.PI + 0.3
      turnsItself = !isNear && !isStill
      wake()
    },
    dispose() {
      cancelAnimationFrame(request)
      sizes.disconnect()
      sight.disconnect()
      canvas.removeEventListener('webglcontextlost', onLost)
      crowd.dispose()
      renderer.dispose()
      renderer.forceContextLoss()
    },
  }
}
