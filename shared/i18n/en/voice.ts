// Voices: listening, the microphone, who is heard.
import type { Format } from '../format.ts'

export const voice = (_f: Format) => ({
  lead: 'Who has the floor and who presides are heard by everyone. In the court, the rooms and the majlis corners you hear those near you. Everything works without sound, too.',
  listen: 'Listen',
  stopListening: 'Stop listening',
  openMicrophone: 'Open the microphone',
  closeMicrophone: 'Close the microphone',
  mute: 'Mute myself',
  unmute: 'Unmute myself',
  listening: {
    off: 'You hear no voices.',
    opening: 'The line is being opened…',
    on: 'You are listening.',
    failed:
      'No line could be opened. Voices need one UDP port of the forum, which a firewall may close. Everything else works as before.',
  },
  microphone: {
    off: 'Your microphone is closed.',
    opening: 'Your browser asks for the microphone…',
    on: 'Your microphone is open.',
    denied: 'Your browser does not give the microphone. Please allow it for this page, and open it again.',
    missing:
      'There is no microphone that this page may use. Browsers give one only over HTTPS or on this machine.',
    failed: 'The microphone could not be opened. Please close other programs that use it, and try again.',
  },
  live: 'You are heard now.',
  notLive: 'Nobody hears you now: nothing is sent.',
  ownLevel: 'Your level',
  level: 'Level',
  heardNow: 'Heard now',
  nobody: 'Nobody is heard at the moment.',
  onFloor: 'has the floor',
  presides: 'presides',
  near: 'near you',
  silence: ({ name }: { name: string }) => `Do not hear ${name} on this device`,
  hearAgain: ({ name }: { name: string }) => `Hear ${name} again`,
  silenced: 'not heard on this device',
})

export type VoiceWords = ReturnType<typeof voice>
