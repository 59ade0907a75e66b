package crosscase.cli.searching;

import crosscase.cli.UsageException;
import crosscase.cli.terminal.LimitOption;
import crosscase.search.ConcordanceRequest.Sample;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code --sample}, {@code --seed}, {@code --from}, {@code --limit}: which matches are printed. */
final class PageOptions {
  @Option(
      names = "--sample",
      paramLabel = "N",
      description = "Draw this many matches at random; --from and --limit apply to these.")
  private @Nullable Integer sample;

  @Option(
      names = "--seed",
      paramLabel = "S",
      defaultValue = "1",
      description = "The same seed draws the same sample (default: ${DEFAULT-VALUE}).")
  private long seed;

  @Option(
      names = "--from",
      paramLabel = "N",
      defaultValue = "1",
      description = "Begin with this match (default: ${DEFAULT-VALUE}).")
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
