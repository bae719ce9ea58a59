/** Signs that leave nothing on paper: spaces, controls, and those that only steer what stands beside them. */
const UNSEEN = /^[\s\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u115f\u1160\u2800\u3164\uffa0]*$/u

/** What somebody wrote, without the space around it; nothing where all of it is invisible. Words keep their own marks. */
export const written = (text: string): string => (UNSEEN.test(text) ? '' : text.trim())
