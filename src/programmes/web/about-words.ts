import { inAllLanguages } from '#src/kernel/lang.ts'

/** The pages about the site itself: privacy, accessibility, help. */
export const aboutWords = inAllLanguages({
  en: {
    contactTitle: 'Whom to ask',
    contact: (programme: string) => `${programme}: write to`,
    noContact: 'The office that runs this site is still setting it up.',
    privacy: {
      title: 'Privacy',
      lead: 'What is stored here, who sees it, and what is never stored.',
      sections: [
        {
          title: 'Your account',
          texts: [
            'Your name, e-mail address and language; and, when you apply or mentor, where you work, your position, the end of your contract and the languages you speak.',
            'Coordinators of the programme see this. There is no password: you sign in with a code sent to your address.',
          ],
        },
        {
          title: 'Your application',
          texts: [
            'The coordinators and the committee members who are given your application read it. Nobody else does.',
            'People you do not want as a mentor are seen by the coordinators only, and used for matching. A reason is never asked.',
          ],
        },
        {
          title: 'Mentor profiles',
          texts: [
            'Each mentor decides who sees their profile: everybody, people who are signed in, applicants, or only the coordinators.',
          ],
        },
        {
          title: 'Mentorships',
          texts: [
            'Agreement and goals are seen by the two of you. Each part of a reflection is yours alone until you share it with the other.',
            'Coordinators see that and when you talk, never what about.',
          ],
        },
        {
          title: 'Letters and history',
          texts: [
            'Letters the programme sends you are kept with it. For every change we note who did what and when, without what was written.',
            'The people who run the server can technically read its database, and with it everything named here.',
          ],
        },
        {
          title: 'Cookies',
          texts: [
            'Only what the site needs: that you are signed in, the language you chose, and a sentence about what just happened. Nothing is counted, nothing is loaded from elsewhere, nothing is passed on.',
          ],
        },
        {
          title: 'Your rights',
          texts: [
            'You can ask to see what is stored about you, to have it corrected, or to have it deleted. Write to the office below; you need no reason.',
          ],
        },
      ],
    },
    accessibility: {
      title: 'Accessibility',
      lead: 'This site is meant for everybody. If something keeps you out, that is a fault we want to know of.',
      sections: [
        {
          title: 'What we do',
          texts: [
            'The pages follow the Web Content Accessibility Guidelines (WCAG) 2.2 at level AA. They are checked for it automatically.',
            'Everything can be done with the keyboard alone and without JavaScript. Pages fit a width of 320 pixels, enlarge to 400 per cent, and follow the light or dark setting of your device.',
          ],
        },
        {
          title: 'What we know of',
          texts: [
            'Letters that applicants upload as PDF are shown as they are; some may not be readable by a screen reader. The office can provide the text.',
          ],
        },
        {
          title: 'Tell us',
          texts: [
            'Write to the office below what you wanted to do and where you were stuck. You can do everything by e-mail in the meantime.',
          ],
        },
      ],
    },
    help: {
      title: 'Help and contact',
      lead: 'Short answers to what people ask most often, and somebody to write to.',
      sections: [
        {
          title: 'I cannot sign in',
          texts: [
            'Ask for a code with the address the programme writes to. The code is good for 15 minutes, in the browser window that asked for it. Look into your spam folder too.',
          ],
        },
        {
          title: 'I want to apply',
          texts: [
            'Open a call and check in four questions whether it fits you. Everything you write is saved; you can change your application until the call closes, and withdraw it at any time.',
          ],
        },
        {
          title: 'I want to be a mentor',
          texts: [
            'Joining takes about ten minutes. You say what people can ask you about and how many you take; you can pause at any time.',
          ],
        },
        {
          title: 'I received a letter and have no account',
          texts: ['The button in the letter leads to one page where you can answer. You need no account for it.'],
        },
        {
          title: 'Something is not as it should be between the two of us',
          texts: ['Write to the office. You can end a mentorship at any time, kindly and without naming a culprit.'],
        },
      ],
    },
  },
  fr: {
    contactTitle: 'À qui vous adresser',
    contact: (programme: string) => `${programme} : écrivez à`,
    noContact: 'Le bureau responsable de ce site est en train de le mettre en place.',
    privacy: {
      title: 'Protection des données',
      lead: 'Ce qui est conservé ici, qui le voit, et ce qui ne l’est jamais.',
      sections: [
        {
          title: 'Votre compte',
          texts: [
            'Votre nom, votre adresse électronique et votre langue ; et, si vous candidatez ou accompagnez, votre lieu de travail, votre fonction, la fin de votre contrat et les langues que vous parlez.',
            'Les personnes qui coordonnent le programme le voient. Il n’y a pas de mot de passe : vous vous connectez avec un code envoyé à votre adresse.',
          ],
        },
        {
          title: 'Votre candidature',
          texts: [
            'La coordination et les membres du comité à qui elle est confiée la lisent. Personne d’autre.',
            'Les personnes que vous ne souhaitez pas comme mentor ne sont vues que par la coordination et servent à l’appariement. Aucune raison n’est demandée.',
          ],
        },
        {
          title: 'Profils de mentor',
          texts: [
            'Chaque mentor décide qui voit son profil : tout le monde, les personnes connectées, les candidat·es, ou la coordination seulement.',
          ],
        },
        {
          title: 'Mentorats',
          texts: [
            'L’accord et les objectifs sont vus par vous deux. Chaque partie d’une réflexion n’appartient qu’à vous, tant que vous ne la partagez pas avec l’autre.',
            'La coordination voit que vous vous parlez et quand, jamais de quoi.',
          ],
        },
        {
          title: 'Courriels et historique',
          texts: [
            'Les courriels que le programme vous envoie sont conservés avec lui. Pour chaque changement, nous notons qui a fait quoi et quand, sans ce qui a été écrit.',
            'Les personnes qui exploitent le serveur peuvent techniquement lire sa base de données, et donc tout ce qui est nommé ici.',
          ],
        },
        {
          title: 'Cookies',
          texts: [
            'Uniquement ce dont le site a besoin : votre connexion, la langue choisie, et une phrase sur ce qui vient de se passer. Rien n’est compté, rien n’est chargé d’ailleurs, rien n’est transmis.',
          ],
        },
        {
          title: 'Vos droits',
          texts: [
            'Vous pouvez demander à voir ce qui est conservé à votre sujet, à le faire corriger ou supprimer. Écrivez au bureau ci-dessous ; aucune raison n’est nécessaire.',
          ],
        },
      ],
    },
    accessibility: {
      title: 'Accessibilité',
      lead: 'Ce site s’adresse à tout le monde. Si quelque chose vous en exclut, c’est un défaut que nous voulons connaître.',
      sections: [
        {
          title: 'Ce que nous faisons',
          texts: [
            'Les pages suivent les règles pour l’accessibilité des contenus web (WCAG) 2.2 au niveau AA. Elles sont vérifiées automatiquement.',
            'Tout se fait au clavier seul et sans JavaScript. Les pages tiennent dans une largeur de 320 pixels, s’agrandissent jusqu’à 400 pour cent et suivent le réglage clair ou sombre de votre appareil.',
          ],
        },
        {
          title: 'Ce que nous savons',
          texts: [
            'Les lettres déposées en PDF sont montrées telles quelles ; certaines peuvent être illisibles pour un lecteur d’écran. Le bureau peut en fournir le texte.',
          ],
        },
        {
          title: 'Dites-le-nous',
          texts: [
            'Écrivez au bureau ci-dessous ce que vous vouliez faire et où vous avez été bloqué·e. Entre-temps, tout peut se faire par courriel.',
          ],
        },
      ],
    },
    help: {
      title: 'Aide et contact',
      lead: 'Des réponses courtes aux questions les plus fréquentes, et quelqu’un à qui écrire.',
      sections: [
        {
          title: 'Je n’arrive pas à me connecter',
          texts: [
            'Demandez un code avec l’adresse à laquelle le programme vous écrit. Il est valable 15 minutes, dans la fenêtre qui l’a demandé. Regardez aussi dans les indésirables.',
          ],
        },
        {
          title: 'Je veux candidater',
          texts: [
            'Ouvrez un appel et vérifiez en quatre questions s’il vous convient. Tout ce que vous écrivez est enregistré ; vous pouvez modifier votre candidature jusqu’à la clôture, et la retirer à tout moment.',
          ],
        },
        {
          title: 'Je veux devenir mentor',
          texts: [
            'Il faut environ dix minutes. Vous dites sur quoi l’on peut vous interroger et combien de personnes vous prenez ; vous pouvez faire une pause à tout moment.',
          ],
        },
        {
          title: 'J’ai reçu un courriel et n’ai pas de compte',
          texts: ['Le bouton du courriel mène à une page où vous pouvez répondre. Aucun compte n’est nécessaire.'],
        },
        {
          title: 'Quelque chose ne va pas entre nous deux',
          texts: [
            'Écrivez au bureau. Vous pouvez mettre fin à un mentorat à tout moment, avec bienveillance et sans désigner de responsable.',
          ],
        },
      ],
    },
  },
  de: {
    contactTitle: 'Wen Sie fragen können',
    contact: (programme: string) => `${programme}: Schreiben Sie an`,
    noContact: 'Das Büro, das diese Website betreibt, richtet sie gerade ein.',
    privacy: {
      title: 'Datenschutz',
      lead: 'Was hier gespeichert wird, wer es sieht und was nie gespeichert wird.',
      sections: [
        {
          title: 'Ihr Konto',
          texts: [
            'Ihr Name, Ihre E-Mail-Adresse und Sprache; und wenn Sie sich bewerben oder Mentoring geben: wo Sie arbeiten, Ihre Stelle, das Ende Ihres Vertrags und die Sprachen, die Sie sprechen.',
            'Die Koordination des Programms sieht das. Ein Passwort gibt es nicht: Sie melden sich mit einem Code an, der an Ihre Adresse geht.',
          ],
        },
        {
          title: 'Ihre Bewerbung',
          texts: [
            'Die Koordination und die Mitglieder der Kommission, denen sie gegeben wird, lesen sie. Sonst niemand.',
            'Wen Sie nicht als Mentorin oder Mentor möchten, sieht nur die Koordination; es wird für die Zuordnung benutzt. Nach einem Grund wird nie gefragt.',
          ],
        },
        {
          title: 'Profile',
          texts: [
            'Wer Mentoring gibt, bestimmt selbst, wer das eigene Profil sieht: alle, alle Angemeldeten, wer sich bewirbt, oder nur die Koordination.',
          ],
        },
        {
          title: 'Mentorings',
          texts: [
            'Vereinbarung und Ziele sehen Sie beide. Jeder Teil einer Reflexion gehört Ihnen allein, bis Sie ihn mit dem Gegenüber teilen.',
            'Die Koordination sieht, dass und wann Sie sprechen, nie worüber.',
          ],
        },
        {
          title: 'Briefe und Verlauf',
          texts: [
            'Briefe, die das Programm Ihnen sendet, werden bei ihm aufbewahrt. Bei jeder Änderung halten wir fest, wer was wann getan hat, ohne das Geschriebene.',
            'Wer den Server betreibt, kann technisch seine Datenbank lesen und damit alles, was hier genannt ist.',
          ],
        },
        {
          title: 'Cookies',
          texts: [
            'Nur was die Website braucht: dass Sie angemeldet sind, die gewählte Sprache und ein Satz darüber, was gerade geschehen ist. Nichts wird gezählt, nichts von anderswo geladen, nichts weitergegeben.',
          ],
        },
        {
          title: 'Ihre Rechte',
          texts: [
            'Sie können verlangen zu sehen, was über Sie gespeichert ist, es berichtigen oder löschen zu lassen. Schreiben Sie an das Büro unten; einen Grund brauchen Sie nicht.',
          ],
        },
      ],
    },
    accessibility: {
      title: 'Barrierefreiheit',
      lead: 'Diese Website ist für alle gedacht. Wenn etwas Sie ausschließt, ist das ein Fehler, von dem wir wissen wollen.',
      sections: [
        {
          title: 'Was wir tun',
          texts: [
            'Die Seiten folgen den Richtlinien für barrierefreie Webinhalte (WCAG) 2.2 auf Stufe AA. Sie werden automatisch darauf geprüft.',
            'Alles geht allein mit der Tastatur und ohne JavaScript. Die Seiten passen in eine Breite von 320 Pixeln, lassen sich auf 400 Prozent vergrößern und folgen der hellen oder dunklen Einstellung Ihres Geräts.',
          ],
        },
        {
          title: 'Was wir wissen',
          texts: [
            'Schreiben, die als PDF hochgeladen werden, erscheinen, wie sie sind; manche kann ein Screenreader vielleicht nicht lesen. Das Büro kann den Text besorgen.',
          ],
        },
        {
          title: 'Sagen Sie es uns',
          texts: [
            'Schreiben Sie an das Büro unten, was Sie tun wollten und wo es nicht weiterging. Bis dahin geht alles auch per E-Mail.',
          ],
        },
      ],
    },
    help: {
      title: 'Hilfe und Kontakt',
      lead: 'Kurze Antworten auf das, was am häufigsten gefragt wird, und jemand, dem Sie schreiben können.',
      sections: [
        {
          title: 'Ich kann mich nicht anmelden',
          texts: [
            'Fordern Sie einen Code mit der Adresse an, an die das Programm schreibt. Er gilt 15 Minuten, in dem Fenster, das ihn angefordert hat. Sehen Sie auch im Spam-Ordner nach.',
          ],
        },
        {
          title: 'Ich möchte mich bewerben',
          texts: [
            'Öffnen Sie eine Ausschreibung und prüfen Sie mit vier Fragen, ob sie passt. Alles, was Sie schreiben, wird gespeichert; bis zum Ende der Ausschreibung können Sie Ihre Bewerbung ändern, zurückziehen jederzeit.',
          ],
        },
        {
          title: 'Ich möchte Mentoring geben',
          texts: [
            'Das dauert etwa zehn Minuten. Sie sagen, wonach man Sie fragen kann und wie viele Personen Sie nehmen; eine Pause ist jederzeit möglich.',
          ],
        },
        {
          title: 'Ich habe einen Brief bekommen und habe kein Konto',
          texts: [
            'Der Knopf im Brief führt auf eine Seite, auf der Sie antworten können. Ein Konto brauchen Sie dafür nicht.',
          ],
        },
        {
          title: 'Zwischen uns beiden stimmt etwas nicht',
          texts: [
            'Schreiben Sie an das Büro. Ein Mentoring können Sie jederzeit beenden, freundlich und ohne jemandem die Schuld zu geben.',
          ],
        },
      ],
    },
  },
})
