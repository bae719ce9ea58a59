import { ButtonLink } from './buttons.tsx'
import { CallCard, Card, Cards, MentorCard } from './card.tsx'
import { Doors } from './doors.tsx'
import { LONG_NAME, RTL, UNBROKEN } from './gallery-words.ts'
import { Figures, SavedLine, Section } from './layout.tsx'
import { Meter } from './meter.tsx'
import { YearStrip } from './steps.tsx'
import { Tag } from './tag.tsx'
import { TaskList } from './task-list.tsx'
import { Timeline } from './timeline.tsx'
import { Ways } from './ways.tsx'

const apply = <ButtonLink href="#content">Check whether you can apply</ButtonLink>

export const CardsOnShow = () => (
  <Section title="Cards">
    <Doors
      doors={[
        { title: 'Find a mentor', text: 'For researchers who want to think aloud.', href: '#find' },
        { title: 'Offer your experience', text: 'Two mails and one page: that is the whole job.', href: '#offer' },
        { title: 'Come to something', text: 'Workshops and coffees, open to all staff.', href: '#come' },
      ]}
    />
    <Ways
      groups={[
        {
          heading: 'Prepare',
          ways: [
            { href: '#plan', label: 'Times and places', state: '60 places' },
            { href: '#form', label: 'Application form' },
          ],
        },
        { heading: LONG_NAME, ways: [{ href: '#long', label: UNBROKEN, state: UNBROKEN }] },
        { heading: 'Decide', ways: [{ href: '#decide', label: 'Decisions', state: '0 of 73 decided' }] },
      ]}
    />
    <Cards>
      <CallCard
        title="ADVANCE Fellows 2027"
        href="#call"
        context="Doctoral and postdoctoral researchers"
        closes="Closes on 30 November 2026, 23:59 (CET)"
        left={{ number: '7', words: 'days left' }}
        actions={apply}
      >
        A year with a mentor from another unit, three workshops and a group of people in the same place.
      </CallCard>
      <CallCard title={LONG_NAME} href="#long" closes="Opens on 1 February 2027" />
    </Cards>
    <Cards>
      <MentorCard
        name="Prof. Clara Weiss"
        href="#clara"
        role="Professor of Mathematics, Belval"
        ask="Starting a group with two people and no money."
        topics={['Grants', 'Leading a group', 'Parenthood', 'never shown']}
        languages="English, German"
        room={{ label: 'Room for one', tone: 'good' }}
      />
      <MentorCard
        name={LONG_NAME}
        href="#long"
        role={UNBROKEN}
        ask={RTL}
        topics={[UNBROKEN]}
        languages="Français"
        room={{ label: 'Full this year', tone: 'plain' }}
      />
      <Card title="A plain card" href="#plain" context="Workshop" tag={{ label: 'Online', tone: 'info' }}>
        Saying no and staying friends.
      </Card>
    </Cards>
    <Figures
      figures={[
        { value: '74', label: 'applications', href: '#a' },
        { value: '60', label: 'places' },
        { value: '38', label: 'mentors' },
      ]}
    />
  </Section>
)

export const PathsOnShow = () => (
  <Section title="Tasks, dates and levels">
    <SavedLine>Saved 14:02</SavedLine>
    <TaskList
      groups={[
        {
          heading: 'About you',
          tasks: [
            { label: 'Your details', href: '#f-name', status: { label: 'Completed', tone: 'good' } },
            {
              label: 'Your career so far',
              href: '#f-rank',
              hint: 'About five minutes',
              next: true,
              status: { label: 'In progress', tone: 'info' },
            },
          ],
        },
        {
          heading: 'Sending',
          tasks: [
            {
              label: 'Check and send',
              hint: 'Opens when all required tasks are completed.',
              status: { label: 'Cannot start yet', tone: 'plain' },
            },
          ],
        },
      ]}
    />
    <YearStrip
      label="How a year looks"
      milestones={[
        { when: '30 November', label: 'The call closes', state: 'past', stateWords: 'past', href: '#1' },
        { when: '15 December', label: 'Letters about places', state: 'now', stateWords: 'now' },
        { when: '21 January', label: 'Kick-off', state: 'ahead', href: '#3' },
        { when: 'until 30 June', label: 'Conversations, when it suits both', state: 'ahead' },
        { when: '2 July', label: 'Closing event', state: 'ahead' },
      ]}
    />
    <Timeline
      label="Your mentorship"
      entries={[
        {
          key: '3',
          when: '3 February',
          dateTime: '2027-02-03',
          title: 'Conversation 3',
          href: '#c3',
          ahead: true,
          tag: <Tag tone="info">Planned</Tag>,
          children: <p>Café Belval, 14:00</p>,
        },
        {
          key: '2',
          when: '14 January',
          dateTime: '2027-01-14',
          title: 'Conversation 2',
          href: '#c2',
          children: <p>55 minutes, two actions</p>,
        },
        { key: '1', when: '2 December', dateTime: '2026-12-02', title: 'Agreement signed by both' },
      ]}
    />
    <p>
      <Meter value={4} of={5} words="4 of 5: convincing" />
    </p>
    <p>
      <Meter value={18} of={20} words="18 of 20 matched" />
    </p>
    <p>
      <Meter value={0} of={3} words="0 of 3 held" />
    </p>
  </Section>
)
