import { describe, expect, it } from '@jest/globals';
import { sanitize, textOf } from '../../../src/channels/email/html.js';

describe('html of a mail', () => {
  it.each([
    ['scripts', '<p>a</p><script>alert(1)</script>', '<p>a</p>'],
    [
      'styles',
      '<style>p{background:url(http://x)}</style><p style="background:url(http://x)">a</p>',
      '<p>a</p>',
    ],
    ['event handlers', '<p onclick="x()" ONMOUSEOVER=x>a</p>', '<p>a</p>'],
    ['javascript links', '<a href="javascript:alert(1)">a</a>', '<a>a</a>'],
    ['javascript links in disguise', '<a href=" jAva&#x0A;script:alert(1)">a</a>', '<a>a</a>'],
    ['data links', '<a href="data:text/html,<script>1</script>">a</a>', '<a>a</a>'],
    [
      'links into our own pages',
      '<a href="/logout">a</a><a href="//x.test">b</a>',
      '<a>a</a><a>b</a>',
    ],
    ['forms', '<form action="http://x"><input name=a><button>go</button></form>', 'go'],
    ['frames', '<iframe src="http://x">inner</iframe><frameset><frame src=x></frameset>', ''],
    ['svg', '<svg><script>1</script><a xlink:href="javascript:1"><text>t</text></a></svg>', ''],
    ['math', '<math><mi xlink:href="javascript:1">x</mi></math>', ''],
    ['objects and embeds', '<object data=x>o</object><embed src=x>', ''],
    [
      'meta, base and link',
      '<base href="http://x"><meta http-equiv=refresh content=0><link rel=stylesheet href=x>a',
      'a',
    ],
    ['data images', '<img src="data:image/svg+xml,<svg>">', '<img />'],
    [
      'images of odd schemes',
      '<img src="file:///etc/passwd"><img data-remote-src="javascript:1">',
      '<img /><img />',
    ],
    [
      'image sets and backgrounds',
      '<img srcset="http://x 2x" lowsrc=x dynsrc=x><table background="http://x"></table>',
      '<img /><table></table>',
    ],
    ['comments of Outlook', '<!--[if mso]><script>1</script><![endif]-->a', 'a'],
    [
      'attributes that break out',
      '<img alt="a" title=\'"><script>1</script>\'>',
      '<img alt="a" title="&quot;&gt;&lt;script&gt;1&lt;/script&gt;" />',
    ],
    ['unclosed tags', '<img src=x onerror=alert(1)//', ''],
    ['noscript tricks', '<noscript><p title="</noscript><img src=x onerror=1>"></noscript>', ''],
  ])('loses %s', (_, html, safe) => {
    expect(sanitize(html)).toBe(safe);
  });

  it('keeps what letters are made of', () => {
    const html =
      '<h1>a</h1><p><b>b</b> <i>c</i></p><ul><li>d</li></ul><table><tr><td colspan="2">e</td></tr></table><blockquote>f</blockquote>';
    expect(sanitize(html)).toBe(html);
  });

  it('opens links elsewhere and tells them nothing', () => {
    expect(sanitize('<a href="https://x.test/a?b=1" target=_top>a</a>')).toBe(
      '<a href="https://x.test/a?b=1" target="_blank" rel="noopener noreferrer nofollow">a</a>',
    );
  });

  it('does not load remote images, and keeps our own', () => {
    expect(sanitize('<img src="https://x.test/pixel.gif">')).toBe(
      '<img data-remote-src="https://x.test/pixel.gif" />',
    );
    expect(sanitize('<img src="//x.test/pixel.gif">')).toBe(
      '<img data-remote-src="https://x.test/pixel.gif" />',
    );
    expect(sanitize('<img src="cid:one@x" data-remote-src="javascript:1">')).toBe(
      '<img src="cid:one@x" />',
    );
  });

  it('stays as it is when it is sanitized twice', () => {
    const once = sanitize(
      '<p onclick=1>a<img src="http://x/y.png"><a href="http://x">l</a><script>1</script>',
    );
    expect(sanitize(once)).toBe(once);
  });

  it('keeps the cells of a table apart', () => {
    const rows = '<tr><td>Order</td><td>12</td></tr><tr><td>Size</td>\n<td>M</td></tr>';
    expect(textOf(sanitize(`<p>Hi</p><table>${rows}</table>`))).toBe('Hi\n\nOrder 12\nSize M');
  });

  it('gives a text a person can read', () => {
    expect(
      textOf(
        '<p>One</p><p>Two<br>Three</p><ul><li>x</li></ul><a href="https://x.test">https://x.test</a>',
      ),
    ).toBe('One\n\nTwo\nThree\n\n * x\n\nhttps://x.test');
  });
});
