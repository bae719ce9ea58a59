import type { DemoApplication } from '../types.ts'

export const lettersDe2: readonly DemoApplication[] = [
  {
    person: {
      key: 'elif-karabacak',
      givenName: 'Elif',
      familyName: 'Karabacak',
      email: 'elif.karabacak@uni.example',
      lang: 'de',
      languages: ['de', 'en'],
      unit: 'dsoc',
      rank: 'doctoral-researcher',
      contractEnd: '2028-01-31',
      lineManager: 'tilman-roggenbuck',
      supervisors: ['tilman-roggenbuck'],
    },
    letter: {
      lang: 'de',
      why: 'Wenn unser Institut ein Foto braucht, werde ich gefragt. In den vergangenen zwei Jahren war ich auf einer Broschüre, zwei Plakaten und der Startseite. Um eine Stellungnahme zu meinem Forschungsgebiet, den Übergängen von der Schule in den Beruf, hat man mich in derselben Zeit einmal gebeten, und dann war es doch ein Missverständnis.\n\nIch will niemandem Böses unterstellen. Wer mich fragt, meint es freundlich, und beim ersten Mal habe ich mich gefreut. Inzwischen kostet mich die Rolle mehr, als sie bringt: Ich sitze in drei Arbeitsgruppen zu Vielfalt, weil es sonst niemanden gibt, berate Studentinnen, die sich an mich wenden, weil mein Name klingt wie ihrer, und mein drittes Kapitel ist fünf Monate im Verzug. Ich bewerbe mich, um zu lernen, wie man aufhört, ein Beispiel zu sein, ohne die im Stich zu lassen, denen das Beispiel nützt.',
      expectations:
        'Ich erwarte eine Mentorin oder einen Mentor mit Erfahrung in Gremien. Ich möchte wissen, welche Ämter einen weiterbringen und welche nur müde machen, wie man ablehnt und trotzdem gefragt bleibt, und wie man es anstellt, dass geleistete Arbeit irgendwo gezählt wird. Ein Nein, das ich sage, fällt erfahrungsgemäß nicht der Institution auf, sondern der nächsten Studentin. Für dieses Problem habe ich keine Lösung.\n\nFachlich brauche ich Anschluss an Menschen, die mit Längsschnittdaten arbeiten. Mein Betreuer ist ein kluger Theoretiker und sagt von sich selbst, er könne keine Tabelle lesen.\n\nVom Programm wünsche ich mir außerdem, dass über Herkunft gesprochen wird wie über andere Arbeitsbedingungen, sachlich und mit Folgen. Ich habe genug Abende erlebt, an denen wir einander unsere Geschichten erzählt haben und am nächsten Morgen dieselben Leute dieselben Sitzungen leiteten.',
      background:
        'Geboren in Duisburg-Marxloh, drei Geschwister, Vater am Hochofen, Mutter Schneiderin. Die Grundschule empfahl die Hauptschule. Meine Mutter, die damals kaum Deutsch sprach, ging mit meinem Zeugnis zum Rektor, setzte sich und blieb sitzen, bis er einen neuen Zettel schrieb. Ich habe darüber in der Bewerbung um mein Stipendium berichtet und es später bereut, weil jede Laudatio seither damit beginnt. Hier steht es zum letzten Mal.\n\nSozialwissenschaften in Bochum und Ankara, Master in Amsterdam. In der Dissertation untersuche ich, wie Jugendliche in Luxemburg, Belgien und dem Saarland zu Lehrstellen kommen. Ich habe 1 100 Bewerbungsverläufe erhoben und 48 junge Leute zwei Jahre lang begleitet. Das wichtigste Ergebnis betrifft die Betriebe: Ob jemand eine Absage mit Begründung erhält, entscheidet stärker über die nächste Bewerbung als die Note. Zwei Handwerkskammern haben daraufhin ihre Vorlagen geändert. Ein Aufsatz ist erschienen, einer in Begutachtung, das dritte Kapitel, wie gesagt, im Verzug.',
      plans:
        'Ende Januar 2028 gebe ich ab. Dafür habe ich mit meinem Betreuer einen Plan vereinbart, in dem ich bis zum Sommer keine neue Arbeitsgruppe annehme und aus zweien der drei ausscheide. In welcher Form ich das tue, möchte ich im Mentoring als Erstes besprechen, denn hier kann man sich Feinde machen, die man gern hat.\n\nNach der Promotion strebe ich eine Stelle an, in der ich große Befragungen verantworte, in einem Institut für Bildungs- oder Arbeitsmarktforschung. Professorin zu werden schließe ich nicht aus, doch es reizt mich derzeit weniger als die Aussicht, Erhebungen so zu bauen, dass auch Menschen darin vorkommen, die auf den ersten Brief nicht antworten. Als Prüfstein für das halbe Jahr schlage ich vor: Zwei Einladungen, bei denen es um meine Ergebnisse geht. Fotos dürfen gemacht werden.',
    },
    goals: [
      'Für meine Ergebnisse eingeladen werden',
      'Aus zwei Arbeitsgruppen in gutem Einvernehmen ausscheiden',
      'Das dritte Kapitel bis Mai abschließen',
    ],
    wishes: [{ mentor: 'danielle-wampach' }, { mentor: 'gudrun-eschweiler' }, { mentor: 'anne-sophie-delbeque' }],
    topics: ['visibility', 'networks', 'career-decisions'],
    strength: 5,
  },
  {
    person: {
      key: 'marlene-gassenhuber',
      givenName: 'Marlene',
      familyName: 'Gassenhuber',
      email: 'marlene.gassenhuber@uni.example',
      lang: 'de',
      languages: ['de', 'en'],
      unit: 'deng',
      rank: 'doctoral-researcher',
      contractEnd: '2028-03-31',
      lineManager: 'wilhelmina-terhaag',
      supervisors: ['wilhelmina-terhaag'],
    },
    letter: {
      lang: 'de',
      why: 'Vor der Promotion war ich sechs Jahre lang Bauleiterin. Ich habe eine Schule, zwei Brücken und das Parkhaus eines Krankenhauses mitgebaut. An die Universität bin ich gegangen, weil wir beim Parkhaus 4 000 Tonnen Beton verarbeitet haben und ich auf die Frage meiner Nichte, ob das nicht auch aus Holz gegangen wäre, keine Antwort wusste.\n\nHeute untersuche ich Verbindungen zwischen Holz und Beton, und fachlich läuft es gut. Schwer fällt mir etwas anderes. Auf der Baustelle war jeden Abend zu sehen, was geschafft war. Hier arbeite ich seit zwei Jahren an Versuchen, deren Ergebnis jeweils eine neue Unsicherheit ist. Ich zweifle dann weniger an den Versuchen als an meiner Eignung. Ich möchte im Gespräch mit einer erfahrenen Person klären, ob das vorübergeht oder ob es mir etwas sagt.',
      expectations:
        'Ich habe drei Erwartungen an das Mentoring.\n\nErstens möchte ich verstehen, woran man in der Wissenschaft Fortschritt bemerkt, solange noch nichts veröffentlicht ist. Bisher führe ich eine Liste erledigter Handgriffe. Das hilft gegen schlechte Laune, ersetzt aber kein Urteil.\n\nZweitens suche ich Austausch mit jemandem, der die Baubranche oder eine vergleichbare Praxis kennt und danach an einer Universität geblieben ist, oder umgekehrt. Mein früherer Arbeitgeber fragt alle paar Monate, wann ich wiederkomme. Die Stelle wäre gut bezahlt. Ich antworte ausweichend und fühle mich dabei unehrlich.\n\nDrittens hätte ich gern Unterstützung beim wissenschaftlichen Schreiben auf Englisch. Meine Berichte sind korrekt, aber meine Betreuerin sagt, man müsse sie schon lesen wollen.\n\nFür die Treffen bin ich flexibel, an Versuchstagen allerdings erst ab 17 Uhr, weil die Presse nicht unbeaufsichtigt laufen darf. Eine Begegnung alle vier Wochen fände ich angemessen. Termine halte ich ein.',
      background:
        'Ich komme aus Passau und habe in Regensburg an der Fachhochschule und in München Bauingenieurwesen studiert. Danach folgten sechs Berufsjahre in einem mittelständischen Unternehmen, zuletzt mit Verantwortung für 30 Beschäftigte und ein Budget von elf Millionen Euro. In dieser Zeit habe ich eine Fortbildung zur Sicherheitskoordinatorin abgeschlossen. Auf keiner meiner Baustellen gab es einen schweren Unfall; ich weiß, dass dazu auch Glück gehört.\n\nSeit April 2024 bin ich Doktorandin in Belval. Ich habe bisher 64 Verbindungen bis zum Bruch belastet. Dabei zeigte sich, dass eine verbreitete Berechnungsregel die Steifigkeit nach wiederholter Belastung um fast ein Drittel überschätzt. Das ist für Decken unbedenklich, für Brücken jedoch nicht. Ein Beitrag dazu wurde auf einer Fachtagung in Växjö ausgezeichnet, ein Zeitschriftenartikel ist in Arbeit. Ich betreue das Praktikum im vierten Semester und habe dort eingeführt, dass jede Gruppe einmal selbst schalt und betoniert. Im Lebenslauf steht außerdem ein Jahr ohne Eintrag. In diesem Jahr habe ich meine Mutter gepflegt.',
      plans:
        'Die Dissertation soll Anfang 2028 eingereicht werden. Bis Juni 2027 möchte ich den Artikel fertigstellen und meinem früheren Arbeitgeber eine klare Antwort geben, welche auch immer.\n\nFür die Zeit danach sehe ich zwei ernsthafte Möglichkeiten: eine Professur an einer Hochschule für angewandte Wissenschaften, für die ich die nötigen Praxisjahre bereits habe, oder die Entwicklungsabteilung eines Unternehmens, das mit Holz baut. Über die erste weiß ich zu wenig. Ich würde gern eine Lehrveranstaltung einer erfahrenen Person besuchen, eine eigene besuchen lassen und ein Berufungsverfahren einmal von innen erklärt bekommen.\n\nMeine Nichte studiert inzwischen selbst. Sie hat sich für Vermessung entschieden und meint, da sehe man wenigstens, wo man stehe.',
    },
    goals: [
      'Den Artikel über Holz-Beton-Verbindungen einreichen',
      'Meinem früheren Arbeitgeber eine klare Antwort geben',
    ],
    wishes: [{ mentor: 'matthias-ohlendorf' }, { mentor: 'xiaowen-lin' }],
    topics: ['career-decisions', 'industry', 'academic-writing'],
    strength: 4,
  },
  {
    person: {
      key: 'nora-biewesch',
      givenName: 'Nora',
      familyName: 'Biewesch',
      email: 'nora.biewesch@lih.example',
      lang: 'de',
      languages: ['lb', 'de', 'fr', 'en'],
      unit: 'lih-oncology',
      rank: 'doctoral-researcher',
      contractEnd: '2027-12-31',
      lineManager: 'marc-antoine-rieffel',
      supervisors: ['emeka-onwudiwe', 'marc-antoine-rieffel'],
    },
    letter: {
      lang: 'de',
      why: 'Mein Schulweg in Clerf dauerte vier Minuten, mein Weg zum Studium vierzig, der ins Labor nach Strassen dauert eine Stunde. Weiter bin ich nie gekommen. Auf jeder Karriereveranstaltung höre ich, dass man nach der Promotion ins Ausland müsse, als wäre das eine Impfung. Ich bin Luxemburgerin; das Ausland liegt bei uns hinter der Tankstelle. Gemeint sind aber Boston oder London.\n\nVielleicht stimmt es ja. Vielleicht würde ich dort eine bessere Wissenschaftlerin und käme verändert zurück. Vielleicht ist es auch nur eine Gewohnheit, die alle weitergeben, weil sie selbst sie bezahlt haben. Ich kann das nicht beurteilen, und ich möchte mich weder aus Bequemlichkeit dagegen noch aus Angst vor dem Gerede dafür entscheiden. Meine Promotion endet im Dezember 2027. Wer in Boston anfangen will, schreibt im Frühjahr.',
      expectations:
        'Mir würde ein Mensch helfen, der hier verwurzelt ist und trotzdem in der Welt bekannt. Davon muss es einige geben. Wie haben sie es gemacht? Kann man sich Internationalität ins Haus holen, oder merkt eine Kommission sofort, dass man abends immer am selben Küchentisch gesessen hat?\n\nIch hätte gern einen ehrlichen Vergleich: drei Lebensläufe mit langem Auslandsaufenthalt, drei ohne, und was jeweils gefehlt hat. Falls es auf einen Aufenthalt hinausläuft, möchte ich wissen, wie kurz er sein darf, wer ihn bezahlt und wie man ein Labor auswählt, ohne sich von dessen Namen blenden zu lassen.\n\nLuxemburgisch wäre schön. Ich denke auf Englisch über Zellen nach, aber über mich selbst denke ich auf Luxemburgisch nach, und manches klingt in der Übersetzung größer, als es ist.',
      background:
        'Unsere Familie führt seit 1928 eine Bäckerei. Ich kann heute noch vor fünf Uhr aufstehen, was bei Zellkulturen am Wochenende nützlich ist. Bachelor in Biologie an der hiesigen Universität, Master in Trier und hier, jeweils im Kreis der Menschen, die ich kannte. Während des Masters habe ich zwei Jahre lang das Freiluftlabor für Grundschulklassen geleitet; 3 000 Kinder haben bei mir durch ein Mikroskop in einen Tropfen Sauerwasser geschaut.\n\nIn der Doktorarbeit untersuche ich, wie Hirntumorzellen auf Sauerstoffmangel reagieren. Sie stellen ihren Stoffwechsel um und werden dadurch gegen Bestrahlung unempfindlicher. Ich habe einen Schalter gefunden, mit dem sich das für einige Stunden rückgängig machen lässt, zumindest in der Schale und seit August auch bei Mäusen. Ein Artikel, in dem ich an erster Stelle stehe, ist angenommen. Für die Bilder daraus habe ich auf einem Kongress in Wien einen Preis bekommen und wurde gefragt, in welchem Labor in den USA sie entstanden seien. Ich sagte: bei Strassen, neben der Autobahn.',
      plans:
        'Im Januar fahre ich für drei Wochen nach Edinburgh, um eine Methode zu lernen. Das wird meine bisher längste Abwesenheit und soll eine Probe sein, auch für meine Eltern, deren Geschäft ich sonntags noch mitführe. Danach möchte ich im Gespräch mit meiner Mentorin oder meinem Mentor Bilanz ziehen.\n\nBis Ende März will ich entscheiden, ob ich mich um ein Stipendium für zwei Jahre bewerbe oder ein anderes Modell versuche, etwa eine Stelle hier mit drei festen Gastaufenthalten. Fachlich weiß ich, wohin ich möchte: zu den Patientinnen und Patienten. Der Schalter muss raus aus der Maus. In zehn Jahren würde ich gern ein Labor leiten, am liebsten in diesem Land, und wenn mir dann eine Doktorandin aus Clerf gegenübersitzt, soll sie von mir mehr hören als „Du musst halt weg“.',
    },
    goals: [
      'Bis Ende März über einen Auslandsaufenthalt entscheiden',
      'Ein Stipendium oder ein eigenes Modell ausarbeiten',
    ],
    wishes: [{ mentor: 'myriam-krombach' }, { mentor: 'jean-luc-hentges' }, { mentor: 'corinne-majerus' }],
    avoid: [{ name: 'Monique Thilges', person: 'monique-thilges', reason: 'Sie ist meine Cousine.' }],
    topics: ['international-mobility', 'career-decisions', 'research-funding'],
    strength: 3,
  },
  {
    person: {
      key: 'franziska-dohnau',
      givenName: 'Franziska',
      familyName: 'Dohnau',
      email: 'franziska.dohnau@uni.example',
      lang: 'de',
      languages: ['de', 'fr', 'en'],
      unit: 'dlaw',
      rank: 'postdoctoral-researcher',
      contractEnd: '2028-09-30',
      lineManager: 'helene-courtadon',
    },
    letter: {
      lang: 'de',
      why: 'Sehr geehrte Mitglieder des Komitees, ich lege Ihnen eine Bewerbung vor, die man in meinem früheren Beruf als Antrag auf Wiedereinsetzung in den vorigen Stand bezeichnen würde. Elf Jahre lang war ich Rechtsanwältin für Steuerrecht, davon sechs als Partnerin einer Kanzlei in Frankfurt. Vor zwei Jahren habe ich meinen Anteil zurückgegeben, um eine Habilitation zu schreiben, die ich mit dreißig begonnen und mit einunddreißig abgebrochen hatte. Damals schien mir das Fach zu eng. Inzwischen weiß ich, wie viel in dieser Enge geschieht.\n\nIch bin zweiundvierzig Jahre alt. Mein Gehalt entspricht einem Viertel des früheren, und ich habe diesen Schritt nicht bereut. Indessen habe ich festgestellt, dass mir in der Universität fehlt, was ich in der Kanzlei besaß und für selbstverständlich hielt: Kenntnis der Gepflogenheiten, ein Ruf und Menschen, die mir ungefragt die Wahrheit sagen.',
      expectations:
        'Meine Erwartungen an eine Mentorin oder einen Mentor ordne ich nach Dringlichkeit.\n\nVordringlich ist die Einschätzung meiner Aussichten. Die Berufungspraxis gegenüber Bewerberinnen mit langer Praxiszeit scheint mir uneinheitlich; ich habe vierzehn Verfahren der letzten fünf Jahre ausgewertet und kein Muster erkannt. Ich wünsche mir eine Person, die Verfahren von innen kennt, nicht zwingend im Recht.\n\nSodann die Lehre. Meine Vorlesung gilt als klar und als kühl. Beides trifft zu. In der Kanzlei war Kühle eine Leistung; vor Studierenden im dritten Semester ist sie vermutlich ein Versäumnis.\n\nSchließlich erhoffe ich mir Hilfe bei einer Umgewöhnung, die schwer zu beschreiben ist. Ich habe gelernt, stets die Ansicht zu vertreten, für die ich bezahlt werde. Nun soll ich eine eigene haben. Es erweist sich als überraschend anstrengend, und ich würde gern mit jemandem darüber sprechen, der ebenfalls spät damit angefangen hat.',
      background:
        'Studium der Rechtswissenschaften in Münster und Genf, beide Staatsexamina, Promotion über die Besteuerung von Grenzgängern, ausgezeichnet und seither, wie ich annehme, ungelesen. Anschließend die genannten Jahre in der Praxis, in denen ich vor Finanzgerichten in Deutschland und, gemeinsam mit einer Kollegin aus Metz, zweimal in Luxemburg aufgetreten bin. Einer dieser Fälle, er betraf eine Krankenpflegerin mit Arbeitsorten in drei Staaten, hat mich nicht mehr losgelassen. Wir haben ihn gewonnen. Die Lücke im Recht, durch die sie beinahe gefallen wäre, besteht fort.\n\nIn der Habilitation gehe ich dieser Lücke nach: Was schuldet ein Staat einem Menschen, der bei ihm arbeitet und anderswo schläft? Drei Aufsätze sind erschienen, einer davon auf Französisch, und eine Kommentierung, die mir die Einladung zu einer Anhörung im Parlament eingetragen hat. Ich betreue Seminararbeiten, leite eine Arbeitsgemeinschaft und bin, soweit ich sehe, die einzige Postdoktorandin des Hauses mit einer abgeschlossenen Altersvorsorge.',
      plans:
        'Die Habilitationsschrift liegt zu zwei Dritteln vor und soll im Herbst 2027 abgeschlossen sein. Mein Vertrag endet ein Jahr später. In diesem Jahr werde ich mich bewerben, auf Professuren in Luxemburg, Deutschland und der französischsprachigen Schweiz, ferner auf solche an Hochschulen der Finanzverwaltung, die ich nicht als Notlösung betrachte.\n\nFür das Mentoring schlage ich drei überprüfbare Ergebnisse vor. Bis Februar ein Lehrkonzept, nachdem ich bei zwei Personen hospitiert habe, deren Veranstaltungen man gern besucht. Bis April ein Probevortrag vor Fachfremden. Bis Juni eine begründete Liste der Verfahren, an denen ich mich beteilige, und derer, auf die ich verzichte.\n\nFür den Fall, dass keines zum Erfolg führt, habe ich mir die Rückkehr in die Anwaltschaft offengehalten. Ich würde es als Vergleich ansehen, nicht als Niederlage; aber ich möchte den Prozess zunächst führen.',
    },
    goals: [
      'Meine Aussichten auf eine Professur realistisch einschätzen',
      'Ein Lehrkonzept entwickeln, das Studierende mitnimmt',
    ],
    wishes: [{ mentor: 'gudrun-eschweiler' }, { mentor: 'corinne-majerus' }, { mentor: 'danielle-wampach' }],
    topics: ['tenure', 'teaching', 'career-decisions', 'visibility'],
    strength: 5,
  },
]
