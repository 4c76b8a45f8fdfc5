/**
 * How a PDF looks: A4, a line of about 66 letters, ragged right; rubric for numbers and calls alone. Fixed text:
 * what differs between editions is given to `article`.
 */
export const PAGE_STYLE = String.raw`
#let rule = align(center, line(length: 30%, stroke: .6pt + hairline))
#let picture(drawn, widest: none) = layout(room => {
  let natural = measure(drawn)
  let width = calc.min(room.width, if widest == none { natural.width } else { widest })
  let part = calc.min(width / natural.width, 140mm / natural.height)
  align(center, {
    set image(width: natural.width * part)
    drawn
  })
})
#let missing-picture(words) = block(text(fill: soft, style: "italic", words))

#let title-size = 25pt
#let line-width = 128mm

// A word of the title that no line holds is divided; others never are.
#let divided(title, pieces) = context {
  let width(piece) = measure(text(size: title-size, weight: 600, tracking: -.02em, piece)).width
  pieces.filter(piece => width(piece) > line-width).fold(title, (shown, piece) => {
    show piece: set text(hyphenate: true)
    shown
  })
}

#let imprint(colophon) = context {
  let foot = {
    set text(size: 8.5pt, fill: soft)
    set par(leading: .6em, spacing: .8em)
    colophon
  }
  let tall = measure(block(width: line-width, foot)).height > 120mm
  block(above: 3.2em, width: 100%, stroke: (top: .5pt + hairline), inset: (top: .9em), breakable: tall, foot)
}

// The end of the text and what stands after it, on one page. A block that is moved as sticky leaves its notes behind,
// so that one with calls is moved as one piece, where that leaves no great gap.
#let closing(end, has-calls, foot) = if not has-calls {
  block(sticky: true, end)
  foot
} else {
  context {
    let both = {
      end
      foot
    }
    let short = measure(block(width: line-width, both)).height < 150mm
    if short { block(above: par.spacing, width: 100%, breakable: false, both) } else { both }
  }
}

#let article(house: [], number: none, title: [], pieces: (), standfirst: none, meta: none, provenance: none, colophon: none, end-has-calls: false, body, end) = {
  let running-head = context if here().page() > 1 {
    set text(size: 8.5pt, fill: soft)
    grid(columns: (1fr, auto), house, text(fill: rubric, number))
    v(-.6em)
    line(length: 100%, stroke: .5pt + hairline)
  }
  let foot = context align(right, text(size: 8.5pt, fill: soft, counter(page).display("1 / 1", both: true)))
  set page(
    paper: "a4",
    margin: (left: 38mm, right: 44mm, top: 34mm, bottom: 36mm),
    header: running-head,
    footer: foot,
  )
  set text(size: 10.5pt)
  set par(leading: .72em, spacing: 1.15em)
  set list(indent: .4em, body-indent: .6em)
  set enum(indent: .4em, body-indent: .6em)
  set table(stroke: (x: none, y: .5pt + hairline), inset: (x: .5em, y: .55em), align: left)
  set quote(block: true)
  set sub(typographic: false)
  set super(typographic: false)
  show table: set par(leading: .55em)
  show table: set text(size: 9.5pt)
  show link: set underline(stroke: .4pt + soft, offset: .18em)
  show link: it => if type(it.dest) == str { underline(it) } else { it }
  show heading: set text(weight: 600)
  show heading.where(level: 1): set text(size: title-size, tracking: -.02em)
  show heading.where(level: 1): set par(leading: .38em)
  show heading.where(level: 1): set block(below: .62em)
  show heading.where(level: 2): set text(size: 14pt, tracking: -.01em)
  show heading.where(level: 2): set block(above: 1.7em, below: .85em)
  show heading.where(level: 3): set text(size: 11.5pt)
  show heading.where(level: 3): set block(above: 1.5em, below: .8em)
  show heading.where(level: 4): set text(size: 10.5pt, style: "italic")
  show heading.where(level: 4): set block(above: 1.4em, below: .8em)
  show quote.where(block: true): set text(fill: soft)
  set footnote(numbering: "[1]")
  show footnote: set text(fill: rubric)
  set footnote.entry(separator: line(length: 25%, stroke: .5pt + hairline), gap: .65em)
  show footnote.entry: it => {
    set text(size: 8.5pt)
    set par(leading: .55em, spacing: .6em)
    // The number leads back to the first call, as a return does on the page.
    let place = it.note.location()
    let number = text(fill: rubric, link(place, numbering("1", ..counter(footnote).at(place))))
    grid(columns: (1.8em, 1fr), number, it.note.body)
  }

  if number == none { text(size: 9.5pt, fill: soft, house) } else {
    grid(
      columns: (1fr, auto),
      text(size: 9.5pt, weight: 600, fill: rubric, number), text(size: 9.5pt, fill: soft, house),
    )
  }
  v(1.6em)
  divided(heading(level: 1, title), pieces)
  if standfirst != none { block(text(size: 13pt, fill: soft, par(standfirst))) }
  if meta != none { block(above: 1.5em, stroke: (y: .5pt + hairline), inset: (y: .8em), width: 100%, text(size: 9pt, par(meta))) }
  if provenance != none {
    block(stroke: (left: 1.2pt + rubric), inset: (left: 1em, y: .15em), above: 1.6em, text(size: 9.5pt, style: "italic", provenance))
  }
  v(1em)
  body
  closing(end, end-has-calls, if colophon != none { imprint(colophon) })
}
`;
