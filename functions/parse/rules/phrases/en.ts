import { list, type Phrases } from './phrases.ts';

export const en: Phrases = {
  labels: {
    published: list`
      (?:first |originally )?(?:published|posted|released|issued|date published|publication date|publish date|date posted|posted date|release date|date of publication)(?: on| at| by)?;
      date(?= ?:)
    `,
    updated: list`
      (?:last |page last |most recently |date )?(?:updated|modified|revised|edited|reviewed)(?: on| at)?;
      last (?:update|revision|modification)
    `,
    refreshed: [],
    printed: list`
      (?:printed|print date|date printed|printed on|today is|retrieved|downloaded)(?: on)?
    `,
    views: list`
      (?:page ?|article )?(?:views|hits|reads|view count|times read)(?= ?:); viewed(?= ?:? ?\d)
    `,
    author: list`
      (?:author|authors|written by|reported by|reporting by|story by|words by|text by|text and photos by|words and pictures by|by line|byline|writer|reporter|contributor)(?= ?:? )
    `,
    credit: list`
      (?:source|sources|originally published (?:in|by)|news source|agency|via)(?= ?:)
    `,
    photo: list`
      (?:photos?|photo credit|photograph|photography|picture|image|image credit|images|illustration)(?= ?:| by )
    `,
    section: list`
      (?:section|category|filed under|categories|posted in|topic)(?= ?:); filed under
    `,
    tags: ['(?:tags|tagged|keywords|topics|labels)(?= ?:)'],
    furniture: list`
      (?:comments|shares|likes|rating|font size|text size|reading time|estimated reading time)(?= ?[:(]? ?\d);
      (?:editing|edited|editor)(?: by)?(?= ?:)
    `,
  },
  colonLabels: {
    author: ['by', 'text', 'words', 'story'],
    credit: ['from'],
  },
  sourceWords: ['source', 'originally published in'],
  byWords: ['by'],
  eventLabels: list`
    venue; location; place; where; when; time; cost; entry; tickets
  `,
  viewUnits: ['views?', 'page views', 'reads?', 'hits'],
  related: list`
    (?:related|more|other|similar|recent|latest|previous|further|most read|most popular|popular|trending|recommended|top) (?:articles?|news|stories|posts?|links|content|headlines|coverage|from|for you)(?: .{0,40})?;
    you (?:may|might) also (?:like|be interested in|enjoy)|most (?:read|viewed|popular|shared)|what to read next|read next|up next|related|trending|most popular|recommended|more in this section|in other news|elsewhere on .*|from around the web|recommended for you|editors?[’']s? picks?|don[’']t miss
  `,
  seeAlso: list`
    see also; read more; read also; also read; further reading; more on this story
  `,
  comments: list`
    comments?(?: \(?\d+\)?)?; \d+ comments?; leave a (?:reply|comment); post a comment;
    join the (?:conversation|discussion); reader comments; have your say; add (?:a|your) comment;
    what do you think\??
  `,
  furniture: {
    print: list`
      print; print this(?: page| article)?; printer[- ]friendly(?: version| page)?; print version; print page
    `,
    share: list`
      share(?: this)?(?: article| story| page| post| on.*| with.*| via.*)?;
      email(?: this)?(?: article| story| page| to a friend)?; e-mail(?: this)?(?: article| story)?; send to a friend;
      tweet(?: this)?; copy link; like this:?; follow us.*;
      whatsapp|reddit|messenger|flipboard|pocket|save|save article|save for later|bookmark;
      share on (?:facebook|twitter|x|linkedin|whatsapp).*; facebook twitter.*
    `,
    navigation: list`
      (?:back|return) to (?:top|the top|list|news|home|homepage|main page|article|index);
      skip to (?:main )?(?:content|navigation); (?:next|previous)(?: page| article| post| story)?; home; search;
      menu; log ?in; sign ?in; sign ?up; register; subscribe(?: now| today)?; contact(?: us)?; about(?: us)?; close;
      top; site ?map; show more; load more; view all; see all; full screen; toggle navigation
    `,
    reading: list`
      listen(?: to (?:this )?article)?; text size; font size; a ?a ?a; a\+ ?a-?; increase|decrease|reset;
      \d+ min(?:ute)?s? read; reading time:? .*; \d+:\d\d ?/ ?\d+:\d\d
    `,
    image: list`
      img; image; images?; photo; picture; enlarge(?: image)?;
      click (?:to|image to|for) (?:enlarge|full size|view).*; view gallery; gallery; image \d+ of \d+;
      \[(?:image|img|photo|picture)(?:[ :].{0,80})?\]; play video; video; untitled(?:[- ]?\d+)?; no image; caption;
      hide caption; toggle caption; getty images
    `,
    advert: list`
      advertisement; advertising; sponsored(?: content)?; story continues below(?: advertisement)?;
      article continues (?:after|below) advertisement; promoted; ad; ads
    `,
  },
  furnitureStarts: {
    copyright: list`
      copyright; ©; \(c\) ?(?:19|20)\d\d; all rights reserved; powered by; designed by; terms of (?:use|service);
      privacy policy; cookie; this (?:material|article) may not be
    `,
    newsletter: list`
      sign up (?:for|to); subscribe to; get (?:our|the) (?:free )?(?:daily |weekly )?newsletter; enter your email;
      thank you for (?:signing|subscribing); support (?:our|quality|independent) journalism; download our app
    `,
    share: list`
      share this; follow .{1,40} on (?:facebook|twitter|x|instagram); click here to (?:share|print|subscribe|read)
    `,
    comments: list`
      you must be (?:logged|signed) in; your email address will not be published; log in to (?:comment|reply);
      required fields are marked
    `,
    program: list`
      your browser does not; please enable javascript; javascript is (?:disabled|required)
    `,
    counter: list`
      visitors? ?:; online users? ?:; (?:this page has been )?(?:viewed|accessed) [\d.,]+ times
    `,
  },
  printButtons: list`
    print; print this page; printer-friendly version; print page; print version
  `,
  home: ['home', 'homepage', 'front page'],
  sections: list`
    (?:news|world|politics|business|sports?|culture|opinion|local|local news|technology|science|health|education|environment|travel|arts|lifestyle|economy|national|international|regional|features?|press releases?|press release|community|announcements?)(?: (?:&|and) (?:news|politics|business|culture|arts|environment|science|technology|society))?
  `,
  sectionStarts: ['news from', 'news of', 'section'],
  weekdays: list`
    (?:mon|tues|wednes|thurs|fri|satur|sun)day; mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun
  `,
  months: [
    ['january', 'jan'],
    ['february', 'feb'],
    ['march', 'mar'],
    ['april', 'apr'],
    ['may'],
    ['june', 'jun'],
    ['july', 'jul'],
    ['august', 'aug'],
    ['september', 'sept', 'sep'],
    ['october', 'oct'],
    ['november', 'nov'],
    ['december', 'dec'],
  ],
  dateGlue: list`
    at; on; the; of; hrs; hours; local time; est; edt; bst; pst; pdt; cet; ict; et
  `,
  unitHeads: list`
    ministry; department; office; agency; bureau; institute; university; college; school; center; centre; council;
    committee; association; news; daily; press; reuters; afp; ap; vna; xinhua; bbc; cnn; company; corporation;
    foundation; board; commission; city; county; district; town; embassy; government
  `,
  familyNames: [],
  notNames: list`
    the; thank; thanks; you; good; best; read; see; about; contact; more; news; press; happy; end; dear; sincerely; regards; yours; kind; warm;
    photo; photos; image; video; next; related; click; here; for; all; new; our; your; my; this; that; part; chapter; page; section; table; figure;
    january; february; march; july; september; october; november; december; monday; tuesday; wednesday; thursday; friday;
    saturday; sunday; release; immediate; introduction; conclusion; summary; references; note; notes; source; sources
  `,
  places: [
    'new york',
    'los angeles',
    'hong kong',
    'san francisco',
    'united states',
    'united kingdom',
    'new delhi',
    'viet nam',
  ],
  honorifics: list`
    dr; prof; professor; mr; mrs; ms; miss; sir; rev; capt; col; gen; lt
  `,
  desks: list`
    staff; staff reporter; staff writer; staff reporters; news desk; newsroom; editorial staff; correspondent;
    our correspondent; a staff reporter; editor; agencies; press office
  `,
  deeds: ['reporting', 'compiled', 'translated'],
  offices: list`
    (?:deputy |vice |acting )?(?:director|minister|chairman|chair|editor|head|president|secretary|mayor)
  `,
  siteNames: ['official (?:web ?site|portal) of', '(?:government|ministry) portal'],
  captionHeads: list`
    photo; picture; pictured; file photo; from left; left to right; members of; a view of; an aerial view; a man;
    a woman
  `,
  captionEnds: [],
  captionProofs: list`
    pictured; from left; left to right; left\)|right\)|centre\); file photo; in this (?:photo|picture|image)
  `,
  captionSigns: list`
    photo(?:graph)? ?(?:by|:|courtesy|credit); pictured; from left; left\)|right\)|centre\)|center\); poses?; posing;
    speaks at; speaking at; file photo; image ?:; shakes hands; in this (?:photo|picture|undated); looks on;
    walks? past; credit ?:; during (?:the|a); attends?; seen (?:here|in|at)
  `,
  reports: [],
  openers: [
    'on',
    'in',
    'at',
    'after',
    'during',
    'according',
    'it',
    'this',
    'they',
    'we',
    'he',
    'she',
    'last',
    'yesterday',
  ],
  openWords: list`
    and; of; at; the; a; an; for; in; on; with; to; from; by; or; as; into; over; after; before; its; their; his;
    her; is; are
  `,
};
