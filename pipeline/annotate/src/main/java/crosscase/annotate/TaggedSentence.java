package crosscase.annotate;

import crosscase.corpus.Document;
import crosscase.corpus.Paragraph;
import crosscase.corpus.Quotation;
import crosscase.corpus.Sentence;
import crosscase.corpus.Span;
import crosscase.corpus.Token;
import java.util.List;

/**
 * A sentence of a paragraph, independent of the document.
 *
 * @param tokens at least one, with offsets from the start of the paragraph
 */
public record TaggedSentence(List<Token> tokens) {
  public TaggedSentence {
    tokens = List.copyOf(tokens);
  }

  /**
   * A sentence of tokens taken from a document.
   *
   * @param tokens with offsets into the document's text
   * @param paragraph where their paragraph begins in that text
   */
  public static TaggedSentence withinParagraph(List<Token> tokens, int paragraph) {
    return new TaggedSentence(shifted(tokens, -paragraph));
  }

  /**
   * The same sentence in a document.
   *
   * @param paragraph the number of its paragraph, from 1
   * @param number the number of the sentence, from 1
   */
  Sentence toSentence(Document document, int paragraph, int number) {
    Paragraph around = document.paragraphs().get(paragraph - 1);
    List<Token> here = shifted(tokens, around.span().begin());
    Span span = new Span(here.getFirst().span().begin(), here.getLast().span().end());
    return new Sentence(
        document.metadata(),
        number,
        paragraph,
        around.form(),
        around.page(),
        around.section(),
        document.turnOf(around),
        document.quotationIn(span).map(Quotation::attribution),
        span,
        span.of(document.text()),
        here);
  }

  private static List<Token> shifted(List<Token> tokens, int by) {
    return tokens.stream().map(token -> shifted(token, by)).toList();
  }

  private static Token shifted(Token token, int by) {
    Span span = new Span(token.span().begin() + by, token.span().end() + by);
    return new Token(span, token.form(), token.lemma(), token.pos(), token.entity());
  }
}
