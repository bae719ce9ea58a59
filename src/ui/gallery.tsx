import type { Visit } from '#src/kernel/visit.ts'
import { CardsOnShow, PathsOnShow } from './gallery-cards.tsx'
import { ButtonsOnShow, FieldsOnShow } from './gallery-forms.tsx'
import { ListsOnShow, TextsOnShow } from './gallery-lists.tsx'
import { WorkOnShow } from './gallery-work.tsx'
import { Page } from './page.tsx'

type GalleryProps = { readonly visit: Visit; readonly density?: 'calm' | 'dense' | undefined }

/** Every component in every state, on one page: `/dev/ui`. What is missing here has not been looked at. */
export const Gallery = ({ visit, density = 'calm' }: GalleryProps) => (
  <Page
    visit={visit}
    title="Components"
    lead="Every component in every state. Look at this page in light and dark, at 320 pixels, in print and in both densities."
    density={density}
    width="wide"
  >
    <ButtonsOnShow />
    <FieldsOnShow lang={visit.lang} />
    <ListsOnShow lang={visit.lang} />
    <TextsOnShow lang={visit.lang} />
    <CardsOnShow />
    <PathsOnShow />
    <WorkOnShow lang={visit.lang} />
  </Page>
)
