/** What the shapes are built of: places in a text, times, and the words of closed lists. */
import { z } from '@hono/zod-openapi';

export const list = <T extends z.ZodType>(of: T) => z.array(of).readonly();
export const may = z.exactOptional;
export const offset = z.number().int().min(0);
export const share = z.number().min(0).max(1);

export const span = { start: offset, end: offset };
export const anchor = { ...span, article: z.string(), exact: z.string() };
export const found = { by: z.string(), confidence: share };
export const item = { id: z.string() };

export const Span = z
  .object(span)
  .readonly()
  .openapi('Span', { description: 'A half-open range of UTF-16 code units of the article’s text.' });
export const Anchor = z
  .object(anchor)
  .readonly()
  .openapi('Anchor', { description: 'A span of an article with its very words.' });
export const When = z
  .object({
    from: z.string(),
    to: may(z.string()),
    basis: z.enum(['stated', 'reckoned']),
    value: may(z.string()),
    modifier: may(z.enum(['since', 'until', 'before', 'after', 'early', 'mid', 'late', 'about'])),
  })
  .readonly()
  .openapi('When', { description: 'A point or stretch of time: ISO 8601, cut where knowledge ends.' });
export const Linked = z
  .object({ by: z.string(), why: z.string() })
  .readonly()
  .openapi('Linked', { description: 'Why reports were linked, in words.' });
export const anchored = { ...item, anchors: list(Anchor) };

export const EntityType = z.enum(['person', 'organization', 'place', 'group', 'vessel', 'other']);
export const Act = z.enum([
  'assert',
  'deny',
  'confirm',
  'decline',
  'threaten',
  'promise',
  'offer',
  'request',
  'accuse',
  'criticize',
  'praise',
  'announce',
  'predict',
  'question',
  'other',
]);
export const SourceKind = z.enum([
  'spokesperson',
  'insider',
  'official',
  'lawyer',
  'expert',
  'relative',
  'witness',
  'company',
  'organization',
  'media',
  'document',
  'crowd',
]);
export const Form = z.enum(['direct', 'indirect', 'mixed']);
export const Standing = z.enum(['happened', 'planned', 'alleged', 'denied', 'hypothetical']);
export const Qualifier = z.enum(['exact', 'at_least', 'about', 'over', 'nearly', 'up_to', 'range']);
export const Mode = z.enum(['total', 'increment', 'rate', 'other']);
