// Which language one hears: chosen once, told to the house again whenever the line to listen on is new, and known after a reload.
import { createStore, type StoreApi } from 'zustand/vanilla'
import { ofSitting } from '../net/of-sitting.ts'
import { readStored, writeStored } from '../stored.ts'

export interface ChannelView {
  /** tag of its language; null: the floor alone */
  readonly channel: string | null
  /** the floor stays audible, quietly, while somebody interprets */
  readonly isFaint: boolean
}

export interface ChannelChoice {
  readonly store: StoreApi<ChannelView>
  choose(channel: string | null): void
  setFaint(isFaint: boolean): void
  /** The house may know nothing of the choice. Harmless at any time. */
  tell(): void
}

const WITHOUT_FLOOR = 'voice.without-floor'

export const channelOf = ofSitting((sitting): ChannelChoice => {
  const key = `channel.${sitting.store.getState().session.id}`
  const store = createStore<ChannelView>(() => ({
    channel: readStored(key, 'tab'),
    isFaint: readStored(WITHOUT_FLOOR) === null,
  }))
  return {
    store,
    choose: (channel) => {
      store.setState({ channel })
      writeStored(key, channel, 'tab')
      void sitting.ask('voice.channel', { channel })
    },
    setFaint: (isFaint) => {
      store.setState({ isFaint })
      writeStored(WITHOUT_FLOOR, isFaint ? null : 'yes')
    },
    tell: () => {
      const { channel } = store.getState()
      if (channel !== null) void sitting.ask('voice.channel', { channel })
    },
  }
})
