/** Input that cannot be used: `place` says where, `fault` what is wrong there, `remedy` what to do. */
export class InputError extends Error {
  override readonly name = 'InputError'
  readonly place: string

  constructor(place: string, fault: string, remedy: string) {
    super(`${place} ${fault}: ${remedy}.`)
    this.place = place
  }
}
