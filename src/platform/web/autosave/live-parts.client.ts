/**
 * Brings the parts of the page that are worked out from what was saved (a preview, a count) up to date after each save.
 * Without this script they show what was saved when the page was opened.
 */
document.addEventListener('saved', () => void bringUpToDate())

async function bringUpToDate(): Promise<void> {
  const response = await fetch(location.href).catch(() => undefined)
  if (!response?.ok) return
  const page = new DOMParser().parseFromString(await response.text(), 'text/html')
  for (const part of document.querySelectorAll<HTMLElement>('[data-live]')) {
    const fresh = page.querySelector<HTMLElement>(`[data-live="${part.dataset.live}"]`)
    // somebody who reads in it with the keyboard is not thrown out
    if (fresh && !part.contains(document.activeElement)) part.innerHTML = fresh.innerHTML
  }
}
