// The picture on the wall of the hall: one plane before it, as large as the page allows, with the page or the moving picture on it.
import { LinearFilter, Mesh, MeshBasicMaterial, PlaneGeometry, SRGBColorSpace, Texture } from 'three'
import { HALL } from '../../../../shared/hall/plan.ts'
import type { Part } from '../../../../shared/lab/wall/wall-types.ts'

/** shares of the wall: beside what is written there (chamber/wall-picture.ts), above its foot */
const AREA = { from: 0.285, to: 0.975, top: 0.035, bottom: 0.865 } as const
/** metres before the wall */
const BEFORE = 0.03
/** of a page's height: thirds, and a little of the next, so that no line is cut in both */
const PART_SHARE = 0.4
const PART_FROM = [0, 0.3, 0.6] as const
/** seen aslant from most seats */
const ANISOTROPY = 8

export interface ExhibitScreen {
  readonly mesh: Mesh
  /** who draws on it: pages, texts and films take turns, and begin anew when it is theirs again */
  owner: object | null
  /** A picture at rest; null: none. */
  showPicture(image: HTMLImageElement | HTMLCanvasElement | null): void
  /** A moving one, drawn anew by `moved`. */
  showMoving(video: HTMLVideoElement): void
  moved(): void
  place(part: Part, isRtl: boolean): void
  /** Nothing is on it, and it is nobody's. */
  clear(): void
  dispose(): void
}

interface Shown {
  readonly texture: Texture
  readonly width: number
  readonly height: number
}

export function createExhibitScreen(): ExhibitScreen {
  const { x, y, z, heading, width, height } = HALL.votingWall
  const material = new MeshBasicMaterial({ toneMapped: false })
  const mesh = new Mesh(new PlaneGeometry(1, 1), material)
  mesh.rotation.y = heading
  mesh.visible = false
  let shown: Shown | null = null

  const put = (next: Shown | null): void => {
    shown?.texture.dispose()
    shown = next
    if (!next) return
    next.texture.colorSpace = SRGBColorSpace
    next.texture.needsUpdate = true
    material.map = next.texture
    material.needsUpdate = true
  }
  const screen: ExhibitScreen = {
    mesh,
    owner: null,
    showPicture: (image) => {
      if (!image) return put(null)
      const texture = new Texture(image)
      texture.anisotropy = ANISOTROPY
      put({ texture, width: image.width, height: image.height })
    },
    showMoving: (video) => {
      const { videoWidth, videoHeight } = video
      // by these a texture knows how large it is
      video.width = videoWidth
      video.height = videoHeight
      const texture = new Texture(video)
      texture.generateMipmaps = false
      texture.minFilter = LinearFilter
      put({ texture, width: videoWidth, height: videoHeight })
    },
    moved: () => {
      if (shown) shown.texture.needsUpdate = true
    },
    place: (part, isRtl) => {
      if (!shown) return
      const share = part === null ? 1 : PART_SHARE
      shown.texture.repeat.y = share
      shown.texture.offset.y = part === null ? 0 : 1 - PART_FROM[part] - share
      const [wide, high] = [(AREA.to - AREA.from) * width, (AREA.bottom - AREA.top) * height]
      const aspect = shown.width / (shown.height * share)
      const scale = Math.min(wide / aspect, high)
      mesh.scale.set(scale * aspect, scale, 1)
      const across = ((AREA.from + AREA.to) / 2 - 0.5) * width * (isRtl ? -1 : 1)
      const up = (0.5 - (AREA.top + AREA.bottom) / 2) * height
      mesh.position.set(
        x + across * Math.cos(heading) + BEFORE * Math.sin(heading),
        y + up,
        z - across * Math.sin(heading) + BEFORE * Math.cos(heading),
      )
    },
    clear: () => {
      screen.owner = null
      mesh.visible = false
      put(null)
    },
    dispose: () => {
      put(null)
      material.dispose()
      mesh.geometry.dispose()
    },
  }
  return screen
}
