// Captions are fetched when there are some.
import { WhenTold } from '../when-told.tsx'

const fetchCaptions = async () => (await import('./speech-captions.tsx')).SpeechCaptions

export const CaptionsWhenSpoken = () => <WhenTold chapter="captions" fetch={fetchCaptions} />
