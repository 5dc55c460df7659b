// Who works at the desk: who presides, another chair, the secretary (RO13).
import type { SittingView } from '../../net/sitting-view.ts'
import { useView } from '../sitting-context.ts'

export const worksAtDesk = ({ presiding, me }: Pick<SittingView, 'presiding' | 'me'>): boolean =>
  presiding === me.id || me.role === 'chair' || me.role === 'secretary'

export const useIsAtDesk = (): boolean => useView(worksAtDesk)
