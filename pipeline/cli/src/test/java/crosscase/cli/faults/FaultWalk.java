package crosscase.cli.faults;

import crosscase.cli.faults.FaultInjector.Fault;
import crosscase.cli.faults.FaultScenario.Step;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.apache.commons.io.FileUtils;

/**
 * Lets the operations of ingest, code, import, repair and cooccur on a small corpus fail, one after
 * another, in one process.
 *
 * <p>Arguments: a folder; how many operations, or 0 for all, each alone; a seed. A sample lets
 * several operations fail in consecutive runs before the corpus is compared.
 */
public final class FaultWalk {
  private static final int ALL = 0;

  /** How many runs are disturbed, one after the other, in a sample. */
  private static final int RUNS_OF_SAMPLE = 4;

  private final Path folder;
  private final PrintStream out;
  private final Map<Fault, Integer> walked = new EnumMap<>(Fault.class);
  private final List<String> problems = new ArrayList<>();
  private int corpora;

  private FaultWalk(Path folder, PrintStream out) {
    this.folder = folder;
    this.out = out;
  }

  public static void main(String[] args) throws Exception {
    FaultWalk walk = new FaultWalk(Path.of(args[0]), System.out);
    walk.walk(Integer.parseInt(args[1]), Long.parseLong(args[2]));
    System.exit(walk.problems.isEmpty() ? 0 : 1);
  }

  private void walk(int size, long seed) throws Exception {
    List<FaultScenario> scenarios = scenarios();
    for (List<Step> steps : size == ALL ? all(scenarios) : sample(scenarios, size, seed)) {
      FaultScenario scenario = steps.getFirst().scenario();
      List<String> found = scenario.disturb(steps, newFolder("disturbed"));
      found.forEach(out::println);
      problems.addAll(found);
      steps.forEach(step -> walked.merge(step.fault(), 1, Integer::sum));
      out.flush();
    }
    report(seed);
  }

  private void report(long seed) {
    walked.forEach(
        (fault, count) ->
            out.printf("%s: %d%n", fault.name().toLowerCase(Locale.ROOT).replace('_', ' '), count));
    int total = walked.values().stream().mapToInt(Integer::intValue).sum();
    out.printf("%d operations failed, seed %d; %d problems%n", total, seed, problems.size());
    out.flush();
  }

  private static List<List<Step>> all(List<FaultScenario> scenarios) {
    return scenarios.stream().flatMap(FaultScenario::steps).map(List::of).toList();
  }

  /** As many steps of each scenario, in runs one after the other. */
  private static List<List<Step>> sample(List<FaultScenario> scenarios, int size, long seed) {
    Random random = new Random(seed);
    List<List<Step>> runs = new ArrayList<>();
    for (int i = 0; i < scenarios.size(); i++) {
      List<Step> steps = new ArrayList<>(scenarios.get(i).steps().toList());
      Collections.shuffle(steps, random);
      int share = size * (i + 1) / scenarios.size() - size * i / scenarios.size();
      List<Step> some = steps.subList(0, Math.min(share, steps.size()));
      for (int from = 0; from < some.size(); from += RUNS_OF_SAMPLE) {
        runs.add(some.subList(from, Math.min(from + RUNS_OF_SAMPLE, some.size())));
      }
    }
    return runs;
  }

  /** Each with the corpus that it begins with. */
  private List<FaultScenario> scenarios() throws Exception {
    Path before = input("before", "a.txt", "We trust the council.\n\nThey control the money.");
    Path after = input("after", "a.txt", "We trust nobody. They control us.");
    input("after", "b.txt", "R: Who decides?\n\nM: The council. We trust it.");
    Path codings =
        Files.writeString(
            folder.resolve("codings.csv"), "document,theme,coder,sentence\na.txt,trust,anna,1\n");

    Path none = folder.resolve("none");
    Path ingested = newFolder("ingested");
    Path coded = newFolder("coded");
    Path counted = newFolder("counted");
    Path later = newFolder("later");
    List<FaultScenario> scenarios = new ArrayList<>();
    scenarios.add(
        FaultScenario.measured("first ingest", none, ingested, "ingest", before.toString()));
    scenarios.add(FaultScenario.measured("code", ingested, coded, "code"));
    scenarios.add(FaultScenario.measured("cooccur", coded, counted, "cooccur"));
    FaultScenario laterIngest =
        FaultScenario.measured(
            "later ingest", counted, later, "ingest", "--prune", after.toString());
    scenarios.add(laterIngest);
    scenarios.add(
        FaultScenario.measured(
            "import", counted, newFolder("imported"), "import-codings", codings.toString()));
    scenarios.add(
        FaultScenario.measured(
            "cooccur again", counted, newFolder("again"), "cooccur", "--unit", "turn"));
    scenarios.add(
        FaultScenario.measured(
            "repair",
            halfIngested(laterIngest),
            newFolder("repaired"),
            "verify",
            "--repair",
            "--keep-hours",
            "0"));
    return scenarios;
  }

  /** A corpus whose later ingest was killed half-way. */
  private Path halfIngested(FaultScenario ingest) throws Exception {
    Path corpus = newFolder("half-ingested");
    ingest.stop(corpus, ingest.operations().size() / 2);
    return corpus;
  }

  private Path input(String name, String file, String text) throws IOException {
    Path input = folder.resolve(name);
    FileUtils.writeStringToFile(input.resolve(file).toFile(), text, StandardCharsets.UTF_8);
    return input;
  }

  /** Never the same twice, because Spark remembers the files of a folder. */
  private Path newFolder(String name) {
    return folder.resolve(name + "-" + corpora++);
  }
}
