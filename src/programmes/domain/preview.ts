/** What a secret looks like at the end of an address: 32 random bytes in base64url. */
const SECRET = /(https?:\/\/\S+\/)[\w-]{43}(?=$|[^\w-])/g

/**
 * A letter without the secrets of its links. Whoever looks through the outbox must not be able to answer for the
 * person the letter is written to.
 */
export const withoutSecrets = (body: string): string => body.replaceAll(SECRET, '$1…')
