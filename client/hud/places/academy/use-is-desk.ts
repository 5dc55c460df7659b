// Whether one runs the Academy: the desk does; in the open forum anybody may while nobody presides.
import { useView } from '../../sitting-context.ts'

export const useIsDesk = (): boolean =>
  useView(
    ({ me, presiding, session }) =>
      me.role === 'chair' ||
      me.role === 'secretary' ||
      presiding === me.id ||
      (session.isOpenForum && presiding === null),
  )
