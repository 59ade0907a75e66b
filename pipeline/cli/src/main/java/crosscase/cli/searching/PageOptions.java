package crosscase.cli.searching;

import crosscase.cli.UsageException;
import crosscase.cli.terminal.LimitOption;
import crosscase.search.ConcordanceRequest.Sample;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which of the matches are printed. */
final class PageOptions {
  @Option(
      names = "--sample",
      paramLabel = "N",
      description = "Draw so many matches at random, and order and page those.")
  private @Nullable Integer sample;

  @Option(
      names = "--seed",
      paramLabel = "S",
      defaultValue = "1",
      description = "Which sample; the same seed draws the same (default: ${DEFAULT-VALUE}).")
  private long seed;

  @Option(
      names = "--from",
      paramLabel = "N",
      defaultValue = "1",
      description = "The first one to print (default: ${DEFAULT-VALUE}).")
  private int from;

  @Mixin private final LimitOption limit = new LimitOption();

  Optional<Sample> sample() {
    Optional<Sample> drawn = Optional.ofNullable(sample).map(size -> new Sample(size, seed));
    drawn.ifPresent(draw -> UsageException.requireAtLeast(1, "--sample", draw.size()));
    return drawn;
  }

  int from() {
    UsageException.requireAtLeast(1, "--from", from);
    return from;
  }

  int limit() {
    return limit.rows();
  }
}
