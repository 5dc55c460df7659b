// What follows from a vote on an appeal.
import type { PointId } from '../../ids.ts'
import type { Event } from '../event.ts'

export const rulingDecided = (_point: PointId, _isOverruled: boolean): readonly Event[] => []
