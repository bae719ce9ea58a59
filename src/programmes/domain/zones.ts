/** Whether a text names a time zone that has clocks: "Europe/Luxembourg". Bare offsets know no summer time and are none. */
export function isZone(name: string): boolean {
  if (!/^[A-Za-z]+(\/[A-Za-z_+-]+)*$/.test(name)) return false
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name)
    return true
  } catch {
    return false
  }
}
