// A point of the earth in words: degrees with north or south, east or west.
import { useCrisis } from '../crisis-context.ts'

export function usePlaceText(): (lat: number, lon: number) => string {
  const { list } = useCrisis().words
  return (lat, lon) =>
    list.at({
      lat: (lat < 0 ? list.south : list.north)({ degrees: Math.abs(lat) }),
      lon: (lon < 0 ? list.west : list.east)({ degrees: Math.abs(lon) }),
    })
}
