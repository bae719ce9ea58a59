import type { DemoApplication } from '../types.ts'

export const lettersDe1: readonly DemoApplication[] = [
  {
    person: {
      key: 'johanna-kreysing',
      givenName: 'Johanna',
      familyName: 'Kreysing',
      email: 'johanna.kreysing@uni.example',
      lang: 'de',
      languages: ['de', 'en', 'fr'],
      unit: 'dhum',
      rank: 'doctoral-researcher',
      contractEnd: '2027-09-30',
      lineManager: 'ottilie-ramsbeck',
      supervisors: ['ottilie-ramsbeck'],
    },
    letter: {
      lang: 'de',
      why: 'Ich arbeite an einem Wörterbuch, das niemand bestellt hat. Es verzeichnet die Sprache der Bergleute und Hüttenarbeiter beiderseits der Mosel, ein Gemisch aus Moselfränkisch, Französisch und einem Italienisch, das in keinem Lehrbuch steht. 4 300 Einträge habe ich beisammen. Für etwa zweihundert davon gibt es nur noch einen einzigen Menschen, der sie mir vorsprechen kann; er heißt Herr Pesch, ist 91 und ruft mich an, sobald ihm etwas einfällt, auch nachts.\n\nIm September 2027 läuft mein Vertrag aus, und die Dissertation wird dann fertig sein. Was danach kommt, darüber habe ich lange nicht nachgedacht, weil das Nachdenken darüber keinen Eintrag ergibt. Im Sommer fragte mich eine Freundin, ob ich mich eigentlich irgendwo bewerbe. Ich sagte, ich wisse nicht, als was. Mit diesem Satz möchte ich nicht in das letzte Jahr gehen.',
      expectations:
        'Von einer Mentorin oder einem Mentor wünsche ich mir vor allem Widerspruch. In meiner Umgebung sind alle begeistert vom Wörterbuch, es ist ja auch etwas Rührendes daran. Kaum jemand fragt, was es erklärt. Ich brauche einen Menschen, der die Frage stellt und die Antwort nicht gelten lässt.\n\nAußerdem möchte ich verstehen, wie Stellen in den Geisteswissenschaften tatsächlich zustande kommen. Ich komme aus einer Gegend, in der man sich auf eine Arbeit bewarb, wenn ein Schild am Tor hing. Dass man Menschen schreibt, bevor es ein Schild gibt, habe ich erst hier beobachtet und für unhöflich gehalten.\n\nVon den Treffen mit den anderen Fellows erhoffe ich mir, offen gesagt, Übung im Unfertigen. Ich zeige nur vor, was fertig ist. Bei einem Wörterbuch ist das eine Tugend und bei allem anderen ein Hindernis.',
      background:
        'Aufgewachsen bin ich in Hoyerswerda, in einem Plattenbau, dessen Straße heute eine Wiese ist. Mein Großvater sprach Sorbisch, meine Mutter verstand es noch, ich lernte es an der Volkshochschule. Vielleicht kommt daher meine Unruhe, wenn Wörter verschwinden. Studiert habe ich Germanistik und Romanistik in Leipzig und Nancy; zwischen Bachelor und Master war ich ein Jahr lang Nachtportierin und las, was im Hotel liegen blieb.\n\nNach Luxemburg kam ich für ein Forschungsprojekt zur Sprache in Industriearchiven. Drei Aufsätze sind erschienen. Der vierte, über Schimpfwörter für Vorgesetzte, wurde vom Lokalradio entdeckt und brachte mir achtzig Zuschriften mit weiteren Belegen ein, von denen ich vierzehn aufnehmen konnte. Ich unterrichte Sprachgeschichte im zweiten Studienjahr, und am meisten freut mich, wenn die Studierenden beginnen, ihre Großeltern aufzunehmen. Aus dem Kurs ist eine Tonsammlung entstanden, um die sich nach meinem Weggang derzeit niemand kümmern würde.',
      plans:
        'Bis zum Sommer soll die Dissertation abgegeben sein. Danach sehe ich drei Möglichkeiten, und zu jeder fehlt mir ein Stück Wissen. Erstens eine Postdoc-Stelle in der digitalen Lexikographie; dafür müsste ich besser programmieren, und ich wüsste gern, wie gut gut genug ist. Zweitens ein Sprachinstitut oder ein Museum; dort kenne ich niemanden. Drittens ein eigener Antrag, der aus der Tonsammlung ein öffentliches Archiv macht, mit Schulen auf beiden Seiten der Grenze; davon träume ich, und deshalb misstraue ich ihm.\n\nFür die Zeit des Mentorings nehme ich mir vor: ein Exposé von fünf Seiten zu schreiben und es unfertig zu zeigen, vier Menschen an vier Einrichtungen zu besuchen, ohne dass ein Schild am Tor hängt, und eine Regelung zu finden, wer ans Telefon geht, wenn Herr Pesch anruft.',
    },
    goals: [
      'Ein Exposé für die Zeit nach der Promotion schreiben',
      'Vier Einrichtungen außerhalb der Universität kennenlernen',
      'Die Tonsammlung dauerhaft sichern',
    ],
    wishes: [{ mentor: 'guillaume-roquelaure' }, { mentor: 'birgit-thalheimer' }],
    topics: ['career-decisions', 'networks', 'research-funding'],
    strength: 4,
  },
  {
    person: {
      key: 'lena-obermoser',
      givenName: 'Lena',
      familyName: 'Obermoser',
      email: 'lena.obermoser@uni.example',
      lang: 'de',
      languages: ['de', 'en'],
      unit: 'lcsb-health',
      rank: 'postdoctoral-researcher',
      contractEnd: '2027-12-31',
      lineManager: 'katrin-abendroth',
    },
    letter: {
      lang: 'de',
      why: 'Mittwochs um sieben beginnt mein Dienst in der neurologischen Ambulanz, donnerstags um acht meine Besprechung im Institut. Dazwischen liegt eine Nacht, in der ich regelmäßig nicht schlafe, und zwar nicht aus Sorge, sondern weil mir in der Ambulanz etwas aufgefallen ist, das ich im Institut nachprüfen könnte. Das ist der schönste Teil meines Berufs. Er passt in keinen der beiden Stellenpläne.\n\nDie Klinik bietet mir an, ab 2028 die Facharztausbildung fortzusetzen, ganz, mit Diensten und Wochenenden. Das Institut würde mich gern behalten, ebenfalls ganz. Beide meinen es gut. Beide sagen, dass es halb auf Dauer nicht gehe. Ich möchte herausfinden, ob das stimmt oder ob es nur noch niemand hier ausprobiert hat.',
      expectations:
        'Gesucht wird ein Mensch, der selbst zwischen zwei Häusern gearbeitet hat und mir den Preis nennen kann. Ich meine das wörtlich: Was kostet es an Geld, an Zeit bis zum nächsten Schritt, an Ansehen bei den einen und bei den anderen? Welche Vereinbarungen muss man schriftlich haben? Welche Sitzung darf man nie versäumen, weil sonst ohne einen entschieden wird?\n\nEbenso wichtig ist mir ein Blick auf meine Anträge. In der Medizin habe ich gelernt, einen Befund in drei Zeilen zu diktieren. Meine Anträge lesen sich leider auch so. Im letzten Gutachten stand, man habe den Eindruck, die Antragstellerin wolle gleich weiter zum nächsten Bett.\n\nIch brauche niemanden, der mir Mut macht, davon habe ich in der Notaufnahme genug bekommen. Ich brauche jemanden, mit dem ich langsam denken kann, eine Stunde im Monat, ohne Telefon am Gürtel.',
      background:
        'Ich stamme aus einem Dorf bei Sankt Johann in Tirol, in dem der Arzt auch die Feuerwehr leitete. Medizin studiert habe ich in Innsbruck und ein Jahr in Bergen. Meine Doktorarbeit über den Gang von Menschen mit Parkinson entstand mit einem geliehenen Bewegungsmesser und einem sehr langen Flur. Es folgten zwei Jahre Assistenzzeit in Salzburg, dann ein Rückkehrstipendium in die Forschung und der Wechsel nach Belval.\n\nHeute entwickle ich Messungen, die Patientinnen und Patienten zu Hause selbst vornehmen können. 146 Menschen tragen seit achtzehn Monaten einen Sensor im Schuh. Aus ihren Schritten lässt sich elf Tage im Voraus erkennen, dass ein Medikament nicht mehr richtig wirkt; so lange vor dem nächsten Termin könnte man also anrufen. Die Arbeit ist eingereicht. Fünf weitere sind erschienen, zwei davon mit mir als Erstautorin. Ein Patient hat mir vorgerechnet, dass er seit Beginn der Studie von Tirol nach Luxemburg und zurück gegangen sei, und gefragt, ob er eine Jause bekomme. Er hat sie bekommen.',
      plans:
        'Bis Ende Juni will ich ein Modell für eine geteilte Stelle ausgearbeitet haben, das ich beiden Häusern am selben Tag vorlege: Aufgaben, Wochenplan, Finanzierung, Dauer, Ausstieg. Es gibt solche Stellen in Zürich und in Oslo, ich habe mit zwei Inhaberinnen gesprochen. Hier fehlt ein Vorbild, aber es fehlt auch eine Regel, die dagegen spräche.\n\nParallel dazu schreibe ich einen Antrag über vier Jahre, in dem der Anruf elf Tage vorher tatsächlich stattfindet und wir prüfen, ob er den Menschen etwas nützt. Gelingt beides nicht, gehe ich in die Klinik zurück und forsche an einem sehr langen Flur. Auch damit könnte ich leben. Ich will es nur nicht aus Müdigkeit entschieden haben.',
    },
    goals: [
      'Ein Modell für eine geteilte Stelle zwischen Klinik und Institut vorlegen',
      'Einen Antrag schreiben, der sich nicht wie ein Befund liest',
    ],
    wishes: [{ mentor: 'monique-thilges' }, { mentor: 'ingrid-lehnhoff' }, { mentor: 'gudrun-eschweiler' }],
    topics: ['career-decisions', 'interdisciplinary-work', 'research-funding', 'work-and-life'],
    strength: 4,
  },
  {
    person: {
      key: 'malte-siebenhaar',
      givenName: 'Malte',
      familyName: 'Siebenhaar',
      email: 'malte.siebenhaar@uni.example',
      lang: 'de',
      languages: ['de', 'en'],
      unit: 'dbcs',
      rank: 'postdoctoral-researcher',
      contractEnd: '2027-09-30',
      lineManager: 'jonas-wetterau',
    },
    letter: {
      lang: 'de',
      why: 'Im Frühjahr habe ich meinen eigenen Befund widerlegt. Er stammte aus der Dissertation, er war hübsch, er wurde 112-mal zitiert und in einem Ratgeber für gutes Altern auf Seite 40 falsch wiedergegeben. Ich wollte ihn mit einer größeren Stichprobe absichern, um darauf einen Antrag zu bauen. 640 Versuchspersonen später war er weg. Kein Trend, kein kleinerer Effekt, nichts.\n\nIch habe das aufgeschrieben und als Manuskript eingereicht. Seither geschieht Merkwürdiges. Fremde Menschen schreiben mir lobende Mails über meinen Mut, und mein Antrag, der auf dem Befund beruhte, liegt in der Schublade. Lob ist eine freundliche Sache, man kann jedoch keine Stelle damit verlängern. Ich brauche Rat, wie man nach einem ehrlichen Misserfolg weitermacht, und zwar bevor mein Vertrag im September endet.',
      expectations:
        'Am meisten nützte mir eine Person, die offene Wissenschaft nicht nur gut findet, sondern sich mit den Folgen auskennt. Wie stellt man das Widerlegen im Lebenslauf dar? Als Publikation, als Methode, als Charakter? Soll ich in Vorträgen damit beginnen oder nach einer halben Stunde damit herausrücken? Gibt es Gruppen, die gezielt Leute wie mich suchen, und woran erkennt man, ob sie es ernst meinen?\n\nDaneben habe ich ein gewöhnlicheres Anliegen. Ich bin 35, habe zwei Kinder im Kindergartenalter und eine Frau mit einer unbefristeten Stelle als Lehrerin in Trier. Mein Suchradius ist ein Kreis von neunzig Kilometern. In meinem Fach gilt das als Eingeständnis. Ich würde gern von jemandem hören, der in einem kleinen Kreis etwas Großes gemacht hat.\n\nDas Programm richtet sich vor allem an Frauen, das finde ich richtig. Sollten die Plätze knapp sein, setzen Sie mich bitte weiter nach hinten; ich frage dann im nächsten Jahr wieder.',
      background:
        'Psychologiestudium in Greifswald, Promotion in Heidelberg über die Frage, ob ältere Menschen Entscheidungen gelassener treffen, weil sie weniger Zukunft vor sich haben. Seit 2023 in Luxemburg in einem Projekt über Alleinleben im Alter. Ich habe dort die Interviews in den Gemeinden koordiniert, 212 Wohnzimmer, sehr viel Kuchen, und eine Auswertung geschrieben, die das Familienministerium in zwei Sitzungen verwendet hat.\n\nMeine Stärke liegt bei den Methoden. Ich registriere Studien vorab, teile Daten, so weit es der Schutz der Befragten erlaubt, und biete im Haus eine Sprechstunde für Statistik an, zu der inzwischen mehr Leute aus der Geographie kommen als aus der Psychologie. Elf Veröffentlichungen. Vor dem Frühjahr waren es in meinem Kopf immer zehn und die eine.',
      plans:
        'Ich will eine Sache machen, die es im deutschsprachigen Raum kaum gibt: ein kleines Labor, das vor Beginn großer Alternsstudien prüft, ob die Grundlagen halten, auf denen sie stehen. Man könnte es als Dienstleistung sehen. Ich sehe darin Forschung, denn jedes Scheitern eines Befunds verrät etwas darüber, wie wir zu ihm gekommen sind.\n\nKonkret bis zum Sommer: das Manuskript durch die Begutachtung bringen, aus dem toten Antrag einen lebendigen machen und zwei Universitäten im Neunzig-Kilometer-Kreis besuchen. Außerdem möchte ich den Verlag des Ratgebers um eine Korrektur auf Seite 40 bitten. Meine Mutter hat das Buch im Regal und liest daraus vor.',
    },
    goals: [
      'Aus einem widerlegten Befund ein neues Forschungsprogramm machen',
      'Eine Stelle im Umkreis von neunzig Kilometern finden',
    ],
    wishes: [{ mentor: 'katarzyna-lipowska' }, { mentor: 'gudrun-eschweiler' }],
    topics: ['open-science', 'research-funding', 'career-decisions', 'work-and-life'],
    strength: 4,
  },
  {
    person: {
      key: 'svenja-tiedtke',
      givenName: 'Svenja',
      familyName: 'Tiedtke',
      email: 'svenja.tiedtke@uni.example',
      lang: 'de',
      languages: ['de', 'en'],
      unit: 'snt-space',
      rank: 'postdoctoral-researcher',
      contractEnd: '2028-03-31',
      lineManager: 'vikram-desikan',
      supervisors: ['shirin-daneshpour'],
    },
    letter: {
      lang: 'de',
      why: 'In unserem Reinraum hängen neun Overalls, alle in Größe L und XL. Vor einem Jahr habe ich darum gebeten, einen in S zu bestellen. Der Auftrag wurde angelegt, genehmigt, verschoben und im Juni mit dem Vermerk „Bedarf prüfen“ zurückgeschickt. Ich habe geantwortet, der Bedarf stehe gerade davor und halte sich die Ärmel fest.\n\nDas ist eine Kleinigkeit, und ich erzähle sie, weil alle darüber lachen konnten, auch ich. Weniger lustig war der September: Da wurde die Leitung der Lageregelung neu vergeben, und ich erfuhr davon auf einer Folie. Gefragt hatte mich niemand. Beworben hatte ich mich allerdings auch nicht, weil es keine Ausschreibung gab und mir nicht klar war, dass man in solchen Fällen einfach etwas sagt. Der Kollege, der es wurde, hatte etwas gesagt.',
      expectations:
        'Mit einer Mentorin oder einem Mentor möchte ich lernen, rechtzeitig den Mund aufzumachen. Ich bin nicht schüchtern; ich rede auf Konferenzen vor dreihundert Leuten über Reaktionsräder. Was ich nicht beherrsche, ist der kurze Satz in eigener Sache, zum richtigen Zeitpunkt, bei der richtigen Person. Ich merke immer erst auf der Heimfahrt, wo er hingehört hätte, meist in Höhe Wasserbillig.\n\nGern würde ich mit einer Person sprechen, die Industrie und Hochschule kennt, denn in meinem Fach verläuft dazwischen keine Grenze, sondern ein Drehkreuz. Und ich hätte Lust, gemeinsam einmal auszuprobieren, wie man eine Besprechung leitet, in der alle anderen älter und zwei davon beleidigt sind.\n\nBitte kein Rhetoriktraining. Ich habe schon eines gemacht, wir sollten uns als Bäume vorstellen.',
      background:
        'Ich bin in Bremen-Gröpelingen groß geworden, Tochter einer Busfahrerin und eines Schweißers, habe vor dem Abitur eine Lehre als Mechatronikerin abgeschlossen und erst danach studiert, Luft- und Raumfahrttechnik, zuletzt in Delft. Promotion in Bremen über kleine Satelliten, die sich nach einem Ausfall selbst wieder ausrichten. Einer davon fliegt. Er heißt offiziell anders, bei mir heißt er Horst, und wenn er zweimal am Tag über Luxemburg kommt, weiß ich ohne Uhr, wie spät es ist.\n\nSeit 2025 arbeite ich hier an der Annäherung an Weltraumschrott: Wie fängt man etwas, das taumelt und nicht gefangen werden möchte? Ich habe den Prüfstand mit Luftkissen aufgebaut, auf dem inzwischen drei Firmen Messzeit kaufen. Acht Veröffentlichungen, ein Patent, zwei betreute Masterarbeiten. Ich bin die Einzige in der Gruppe, die löten und rechnen kann, ohne dazwischen den Raum zu wechseln.',
      plans:
        'Mein Ziel ist eine eigene Gruppe für robotische Wartung im Orbit, an einer Hochschule mit Werkstatt. Dorthin führen zwei Wege. Der eine geht über eine Nachwuchsgruppe, für die ich 2027 einen Antrag stellen werde. Der andere führt für drei bis vier Jahre in die Industrie und über eine Berufung zurück, was in unserem Fach üblich ist. Welcher für mich taugt, möchte ich bis zum Ende des Programms wissen.\n\nBis dahin nehme ich mir drei Sätze in eigener Sache vor, ausgesprochen vor Menschen, die etwas entscheiden. Den ersten habe ich schon formuliert. Er betrifft die Leitung des Prüfstands, und er enthält weder „eigentlich“ noch „vielleicht“. Über den Overall rede ich dann als Leiterin.',
    },
    goals: ['Die Leitung des Prüfstands übernehmen', 'Zwischen Nachwuchsgruppe und Industrie entscheiden'],
    wishes: [{ mentor: 'jean-luc-hentges' }, { mentor: 'xiaowen-lin' }, { mentor: 'ingrid-lehnhoff' }],
    topics: ['visibility', 'leading-a-group', 'industry'],
    strength: 4,
  },
]
