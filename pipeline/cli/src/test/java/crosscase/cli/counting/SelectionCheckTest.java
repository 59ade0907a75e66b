package crosscase.cli.counting;

import static org.assertj.core.api.Assertions.assertThat;

import crosscase.cli.CommandResult;
import crosscase.cli.SampleCorpus;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SelectionCheckTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          cooccur --where kind=reprt | No sentence has kind=reprt. Did you mean report?
          cooccur --role nobody | No sentence has role=nobody.
          prevalence --by rol | The corpus has no column rol. Did you mean role?
          cooccur --pair trust,cultur --show | The codebook has no theme cultur. Did you mean culture?
          cooccur --pair trust,culture --case hosing --show | No sentence has case=hosing. Did you mean housing?
          sequence --kind report --role interviewer | No sentence has role=interviewer and kind=report
          """)
  void refusesWhatIsNotThereBeforeSparkStarts(String command, String sentence) {
    CommandResult result =
        CommandResult.crosscase(
            Stream.concat(
                    Stream.of(command.split(" ")),
                    Stream.of("--corpus", SampleCorpus.shared().folder().toString()))
                .toArray(String[]::new));

    assertThat(result.err()).startsWith(sentence).hasLineCount(1);
    assertThat(result.out()).isEmpty();
    assertThat(result.code()).isEqualTo(2);
  }
}
