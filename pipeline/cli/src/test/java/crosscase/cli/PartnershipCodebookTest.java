package crosscase.cli;

import static org.assertj.core.api.Assertions.assertThat;

import crosscase.annotate.SentenceAnnotator;
import crosscase.corpus.Coding;
import crosscase.corpus.Description;
import crosscase.corpus.Document;
import crosscase.corpus.Kind;
import crosscase.corpus.Paragraph;
import crosscase.corpus.Paragraph.Form;
import crosscase.corpus.Reading;
import crosscase.corpus.Span;
import crosscase.themes.Codebook;
import crosscase.themes.Guidance;
import crosscase.themes.Theme;
import crosscase.themes.ThemeCoder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** The codebook that comes with the program. */
class PartnershipCodebookTest {
  @Test
  void everyThemeSaysWhenToUseItAndFindsItsOwnExamples() throws Exception {
    Codebook codebook = new CodebookOption().load().codebook();
    ThemeCoder coder = new ThemeCoder(codebook);

    assertThat(codebook.themes()).hasSizeGreaterThanOrEqualTo(14);
    for (Theme theme : codebook.themes()) {
      Guidance guidance = theme.guidance();
      assertThat(List.of(guidance.definition(), guidance.useWhen(), guidance.notWhen()))
          .noneMatch(String::isBlank);
      assertThat(guidance.examples()).isNotEmpty();
      for (String example : guidance.examples()) {
        assertThat(coder.code(SentenceAnnotator.shared().annotate(document(example))))
            .as(example)
            .extracting(Coding::theme)
            .contains(theme.id());
      }
    }
  }

  private static Document document(String text) {
    Span all = new Span(0, text.length());
    return new Document(
        new Description("example", Optional.empty(), Kind.OTHER, "", "", Map.of(), Map.of()),
        new Reading("example", "", "text/plain", OptionalInt.empty(), "en", List.of()),
        text,
        List.of(new Paragraph(all, Form.TEXT, OptionalInt.empty(), "", OptionalInt.empty())),
        List.of(),
        List.of());
  }
}
