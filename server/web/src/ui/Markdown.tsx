import type { ComponentChildren } from "preact";
import { useMemo } from "preact/hooks";
import { type Block, type Inline, markdown } from "./commonmark";
import { Code } from "./parts";

function Part({ part }: { part: Inline }) {
  switch (part.kind) {
    case "text":
      return part.text;
    case "code":
      return <code>{part.text}</code>;
    case "break":
      return <br />;
    case "strong":
      return <strong>{parts(part.inside)}</strong>;
    case "emphasis":
      return <em>{parts(part.inside)}</em>;
    case "strike":
      return <s>{parts(part.inside)}</s>;
    case "link":
      return part.href.startsWith("/") ? (
        <a href={part.href}>{parts(part.inside)}</a>
      ) : (
        <a href={part.href} target="_blank" rel="noopener noreferrer">
          {parts(part.inside)}
        </a>
      );
  }
}

function parts(inside: Inline[]): ComponentChildren {
  return inside.map((part, index) => <Part key={index} part={part} />);
}

/** Headings of a text stand below those of the page. */
function Heading({ level, children }: { level: number; children: ComponentChildren }) {
  const Tag = `h${Math.min(level, 6)}` as "h2";
  return <Tag>{children}</Tag>;
}

function Piece({ block, top }: { block: Block; top: number }) {
  switch (block.kind) {
    case "heading":
      return <Heading level={block.level + top - 1}>{parts(block.inside)}</Heading>;
    case "paragraph":
      return <p>{parts(block.inside)}</p>;
    case "code":
      return <Code text={block.text} />;
    case "quote":
      return (
        <blockquote>
          <Shown blocks={block.blocks} top={top} />
        </blockquote>
      );
    case "rule":
      return <hr />;
    case "list": {
      const items = block.items.map((item, place) => {
        const [only] = item;
        // An item of one paragraph needs no paragraph.
        const short = item.length === 1 && only?.kind === "paragraph";
        return (
          <li key={place}>{short ? parts(only.inside) : <Shown blocks={item} top={top} />}</li>
        );
      });
      return block.ordered ? <ol start={block.start}>{items}</ol> : <ul>{items}</ul>;
    }
    case "table":
      return (
        <div class="table-scroll">
          <table class="table">
            <thead>
              <tr>
                {block.head.map((cell, column) => (
                  <th key={column} scope="col" class={block.align[column] ?? ""}>
                    {parts(cell)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {block.rows.map((row, place) => (
                <tr key={place}>
                  {row.map((cell, column) => (
                    <td key={column} class={block.align[column] ?? ""}>
                      {parts(cell)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      );
  }
}

function Shown({ blocks, top }: { blocks: Block[]; top: number }) {
  return (
    <>
      {blocks.map((block, index) => (
        <Piece key={index} block={block} top={top} />
      ))}
    </>
  );
}

/** Markdown as elements, made without a string of HTML. `top` is the level of its first headings. */
export function Markdown({ text, top = 2 }: { text: string; top?: number }) {
  const blocks = useMemo(() => markdown(text), [text]);
  return (
    <div class="markdown">
      <Shown blocks={blocks} top={top} />
    </div>
  );
}
