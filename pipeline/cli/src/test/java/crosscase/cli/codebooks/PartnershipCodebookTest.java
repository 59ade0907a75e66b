package crosscase.cli.codebooks;

import static org.assertj.core.api.Assertions.assertThat;

import crosscase.cli.corpus.CodebookOption;
import crosscase.themes.Codebook;
import crosscase.themes.CodebookExampleCheck;
import crosscase.themes.Guidance;
import crosscase.themes.Theme;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The codebook that comes with the program. */
class PartnershipCodebookTest {
  @Test
  void everyThemeSaysWhenToUseItAndFindsItsOwnExamples() throws Exception {
    Codebook codebook = new CodebookOption().load().codebook();

    assertThat(codebook.themes()).hasSizeGreaterThanOrEqualTo(14);
    for (Theme theme : codebook.themes()) {
      Guidance guidance = theme.guidance();
      assertThat(List.of(guidance.definition(), guidance.useWhen(), guidance.notWhen()))
          .noneMatch(String::isBlank);
      assertThat(guidance.examples()).isNotEmpty();
      assertThat(guidance.counterExamples()).as(theme.id()).isNotEmpty();
      assertThat(theme.colour()).as(theme.id()).isPresent();
    }
    assertThat(codebook.themes()).extracting(Theme::colour).doesNotHaveDuplicates();
    assertThat(new CodebookExampleCheck(ExampleSentences::annotate).failures(codebook)).isEmpty();
  }
}
