// Sign language in both views: nothing of it is fetched before somebody signs.
import { WhenTold } from '../when-told.tsx'

const fetchTile = async () => (await import('./sign-tile.tsx')).SignTile

export const SignEntry = () => <WhenTold chapter="signing" fetch={fetchTile} />
