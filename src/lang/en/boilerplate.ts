/** The words by which a line shows that it is no article text: bylines, credits, copyright and the rest of the frame. Lower case. */

/** Agencies and picture houses, as credit lines name them. */
export const AGENCIES: readonly string[] = [
  'afp', 'agence france-presse', 'ap', 'associated press', 'the associated press', 'reuters', 'upi', 'dpa', 'efe', 'ansa', 'tass', 'xinhua', 'kyodo', 'yonhap', 'anadolu', 'anadolu agency', 'pa media', 'pa wire',
  'press association', 'getty', 'getty images', 'afp via getty images', 'epa', 'epa-efe', 'shutterstock', 'alamy', 'bloomberg', 'bloomberg news', 'tribune news service', 'zuma press', 'cover images',
  'wikimedia commons', 'wire services', 'canadian press', 'the canadian press', 'australian associated press', 'aap', 'ians', 'pti', 'ani', 'belga', 'apa', 'nurphoto', 'sipa', 'imago',
];

/** Words of a trade or desk that a byline adds to a name, or has instead of one. */
export const BYLINE_WORDS: readonly string[] = [
  'staff', 'editor', 'editors', 'editorial', 'reporter', 'reporters', 'correspondent', 'correspondents', 'journalist', 'writer', 'writers', 'columnist', 'contributor', 'analyst', 'newsroom', 'desk', 'team', 'bureau',
  'agencies', 'newswire', 'automated brief', 'special to', 'news service',
];

/** What opens a byline. */
export const BYLINE_OPENINGS: readonly string[] = ['by', 'text:', 'words:', 'words by', 'story by', 'written by', 'reported by', 'author:', 'authors:', 'from our correspondent', 'report:'];

/** What opens the line under a picture, or its credit. */
export const CAPTION_OPENINGS: readonly string[] = [
  'image of', 'image:', 'images:', 'image credit', 'image source', 'image copyright', 'image caption', 'media caption', 'media playback is unsupported', 'photo:', 'photos:', 'photo by', 'photo credit', 'photograph:', 'photograph by', 'photographs by', 'photographer:', 'picture:', 'pictures:', 'picture by', 'file photo', 'file photo:', 'file image', 'file picture',
  'credit:', 'credits:', 'caption:', 'illustration:', 'illustration by', 'video:', 'graphic:', 'graphic by', 'map:', 'screengrab', 'screenshot', 'enlarge this image', 'toggle caption',
];

/** A line that is nothing but one of these, where a picture stood. */
export const PICTURE_LINES: readonly string[] = ['photo', 'photos', 'image', 'video', 'media', 'gallery', 'slideshow', 'play slideshow', 'hide caption', 'toggle caption', 'view photos', 'play video'];

/** Where in a picture the named are, as a caption says it in brackets. */
export const PICTURE_SIGNS: readonly string[] = ['pictured', 'left', 'right', 'centre', 'center', 'above', 'below', 'seen', 'far left', 'far right', 'top', 'bottom'];

/** Calls to a video further on, a line of its own. */
export const VIDEO_CALLS: readonly string[] = ['scroll down for', 'scroll below for', 'scroll for video', 'scroll to see'];

/** Picture houses that stand before a caption as before a name: "Getty Images A warden looks at the gates". */
export const PICTURE_HOUSES: readonly string[] = ['getty images', 'getty', 'afp', 'shutterstock', 'alamy', 'rex features', 'pa images', 'imago', 'splash news', 'swns', 'barcroft media', 'press eye', 'photoshot', 'newscom', 'epa-efe', 'eyevine', 'wenn', 'backgrid', 'istock', 'picture alliance'];

/** What opens a line that a picture caption also may hold, anywhere. */
export const CREDIT_MARKS: readonly string[] = ['ap photo', 'afp photo', 'via getty images', 'via reuters', 'via ap', 'via afp', 'file photo', 'handout via', 'photo:', 'photo by', 'courtesy of'];

/** What opens a line of the frame: copyright, credits at the foot, and calls to the reader. */
export const NOTICE_OPENINGS: readonly string[] = [
  '©', '(c)', 'copyright', 'we use cookies', 'we and our partners use cookies', 'this site uses cookies', 'this website uses cookies', 'our site uses cookies', 'by continuing to use this', 'reporting by', 'additional reporting', 'with reporting by', 'with additional reporting', 'editing by', 'edited by', 'writing by', 'compiled by', 'translated by', 'translation by',
  'with inputs from', 'with input from', 'with files from', 'with agency inputs', 'source:', 'sources:', 'contact the reporter', 'for more', 'read more', 'read also', 'also read', 'also on', 'read next', 'read the full', 'see also',
  'related:', 'related stories', 'related articles', 'more on', 'more from', 'recommended', 'you may also like', 'watch:', 'listen:', 'watch live', 'advertisement', 'advertising', 'sponsored', 'story continues below', 'article continues below', 'continue reading',
  'subscribe', 'sign up', 'sign in', 'log in', 'register now', 'get our', 'get the latest', 'click here', 'tap here', 'download our', 'download the app', 'follow us', 'follow @', 'like us on', 'join our', 'share this', 'share on', 'read or share this', 'skip twitter post', 'skip instagram post', 'support our journalism',
  'this story has been updated', 'this article has been updated', 'this is a developing story', 'this is a breaking', 'this story is developing', 'this story will be updated', 'this article was originally published', 'this story was originally published',
  'this article first appeared', 'this story first appeared', 'this article is republished', 'this story was produced', 'this content was', 'our standards:', 'this report was generated', 'this article was generated', 'this brief was generated', 'views expressed', 'the views expressed', 'the opinions expressed',
  'newsletter sign up', 'you agree to receive', 'thank you for subscribing', 'get daily updates', 'get digital access', 'get breaking news', 'do you have a story', 'got a story', 'have you got a story', 'we pay for your', 'we pay for videos',
  'contact the writer', 'email:', 'soundbite of', 'order reprints', 'a version of this article appears', 'a version of this article appeared', 'if you like this story', 'join the conversation', 'have your say', 'skip advertisement', 'what to read next',
  'terms of use', 'privacy policy', 'about us', 'contact us', 'tags:', 'topics:', 'filed under', 'posted in', 'keywords:', 'this post appeared first',
];

/** What makes a short line one of the frame wherever it stands in it. */
export const NOTICE_MARKS: readonly string[] = ['all rights reserved', 'do not reproduce', 'may not be reproduced', 'may not be published, broadcast', 'sign up for', 'our newsletter', 'this material may not be', 'republished with permission', 'no part of this', 'straight to your inbox', 'directly to your inbox', 'in your inbox', 'to your inbox every', 'email us at', 'emailed to you', 'unsubscribe at any time', 'updates and special offers', 'to stay up to date on the latest'];

/** What the messages of a form for subscribing say. Two of them make a line one, however long. */
export const FORM_MARKS: readonly string[] = [
  'newsletter sign up', 'you agree to receive', "verify you're not a robot", 'verify you’re not a robot', 'invalid email', 'please re-enter', 'you must select a newsletter', 'thank you for subscribing', 'an error has occurred', 'please try again later', 
  'could not subscribe', 'continue reading the main story', 'view all new york times newsletters', 'enter your email', 'enter a valid email', 'by signing up you', 'by subscribing you', 'unsubscribe',
];

/** What stands before a date that says when the report came out. */
export const PUBLISHED_OPENINGS: readonly string[] = ['published', 'published on', 'published at', 'first published', 'updated', 'updated on', 'updated at', 'last updated', 'last updated on', 'last modified', 'posted', 'posted on', 'posted at', 'date', 'issued', 'issued on', 'created'];

export const MONTHS: readonly string[] = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];
export const WEEKDAYS: readonly string[] = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/** Lines of a web page that are nothing but its labels; a number before or after counts as none ("12 comments"). */
export const PAGE_LABELS: ReadonlySet<string> = new Set([
  'advertisement', 'advertising', 'ad', 'sponsored', 'sponsored content', 'share', 'share this', 'share this article', 'share this story', 'share this page', 'share on facebook', 'share on x', 'share on twitter', 'tweet', 'email', 'e-mail', 'print', 'save',
  'comment', 'comments', 'leave a comment', 'leave a reply', 'post a comment', 'view comments', 'read more', 'more', 'related', 'related stories', 'related articles', 'related content', 'related topics', 'recommended', 'most read', 'most popular', 'trending', 'trending now',
  'follow us', 'follow', 'sign up', 'subscribe', 'subscribe now', 'skip to content', 'skip to main content', 'cookie settings', 'loading', 'listen', 'listen to this article', 'copy link', 'link copied', 'image source', 'image caption', 'getty images', 'min read', 'minute read', 'mins read',
]);
