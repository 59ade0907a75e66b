package crosscase.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Modules, doors and rooms are as the manual says; {@code ModuleRulesTest} breaks each rule. */
@AnalyzeClasses(packages = "crosscase", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
  private static final ModuleRules RULES = new ModuleRules("crosscase");
  private static final int MOST_FILES = 25;

  private static final Map<String, Set<String>> ARROWS =
      Map.ofEntries(
          Map.entry("extract", Set.of("corpus")),
          Map.entry("annotate", Set.of("corpus")),
          Map.entry("search", Set.of("corpus")),
          Map.entry("themes", Set.of("corpus", "search")),
          Map.entry("judgements", Set.of("corpus")),
          Map.entry("association", Set.of("corpus")),
          Map.entry("figures", Set.of("association")),
          Map.entry(
              "jobs", Set.of("corpus", "extract", "annotate", "search", "themes", "association")),
          Map.entry("report", Set.of("association", "figures", "jobs")),
          Map.entry("serve", Set.of("corpus", "search", "themes", "association", "figures")),
          Map.entry(
              "cli",
              Set.of(
                  "corpus",
                  "extract",
                  "annotate",
                  "search",
                  "themes",
                  "judgements",
                  "association",
                  "figures",
                  "jobs",
                  "report",
                  "serve")));

  @ArchTest static final ArchRule DOORS = RULES.othersUseOnlyTheDoor();
  @ArchTest static final ArchRule CIRCLES = RULES.roomsFormNoCircle();
  @ArchTest static final ArchRule ENTRY_POINTS = RULES.roomsUseNoEntryPoint();
  @ArchTest static final ArchRule MODULES = RULES.modulesUseOnly(ARROWS);

  @ArchTest
  static final ArchRule TIKA =
      only("extract", "org.apache.tika..", "hostile files meet one module");

  @ArchTest
  static final ArchRule POI = only("extract", "org.apache.poi..", "hostile files meet one module");

  @ArchTest
  static final ArchRule PDFBOX =
      only("extract", "org.apache.pdfbox..", "hostile files meet one module");

  @ArchTest
  static final ArchRule MIME4J =
      only("extract", "org.apache.james..", "hostile mail meets one module");

  @ArchTest
  static final ArchRule COMMONMARK =
      only("extract", "org.commonmark..", "formats of files concern one module");

  @ArchTest
  static final ArchRule CORENLP =
      only("annotate", "edu.stanford..", "the models are loaded once, behind one door");

  @ArchTest
  static final ArchRule LUCENE =
      only("search", "org.apache.lucene..", "index and query language change together");

  @ArchTest
  static final ArchRule SPARK =
      only("jobs", "org.apache.spark..", "help, search and serve must not wait for Spark");

  @ArchTest
  static final ArchRule SCALA = only("jobs", "scala..", "Scala is only there because Spark is");

  @ArchTest
  static final ArchRule DELTA =
      only("jobs", "io.delta..", "how tables are kept concerns one module");

  @ArchTest
  static final ArchRule HADOOP =
      only("jobs", "org.apache.hadoop..", "which file system a corpus is on concerns one module");

  @ArchTest
  static final ArchRule PARQUET =
      only("jobs", "org.apache.parquet..", "how tables are kept concerns one module");

  @ArchTest
  static final ArchRule FASTEXCEL =
      only("jobs", "org.dhatim..", "workbooks are written where tables are");

  @ArchTest
  static final ArchRule SQLITE =
      only("judgements", "org.sqlite..", "how judgements are kept concerns one module");

  @ArchTest
  static final ArchRule JGRAPHT =
      only("report", "org.jgrapht..", "networks are written for other programs in one module");

  @ArchTest
  static final ArchRule JAVALIN =
      only("serve", "io.javalin..", "everything that answers over HTTP is in one module");

  @ArchTest
  static final ArchRule JETTY =
      only("serve", "org.eclipse.jetty..", "everything that answers over HTTP is in one module");

  @ArchTest
  static final ArchRule JTE =
      only("serve", "gg.jte..", "pages are rendered where they are answered");

  @ArchTest
  static final ArchRule STATISTICS =
      only(
          "association",
          "org.apache.commons.statistics..",
          "every test and interval must come from the same code");

  @ArchTest
  static final ArchRule SNAKEYAML =
      RULES.libraryStaysIn(
          Set.of("extract", "themes"),
          "org.snakeyaml..",
          "only metadata and codebooks are written in YAML");

  @ArchTest
  static final ArchRule PICOCLI =
      only("cli", "picocli..", "what a stage does must not depend on how it was asked for");

  @ArchTest
  static final ArchRule PROGRESSBAR =
      only("cli", "me.tongfei..", "stages report progress, and the command line shows it");

  @ArchTest
  static final ArchRule PAGES_WITHOUT_SPARK =
      ArchRuleDefinition.noClasses()
          .that()
          .resideInAPackage("crosscase.serve..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("crosscase.jobs..", "crosscase.extract..", "crosscase.annotate..")
          .because("the pages open within a second, without Spark");

  @ArchTest
  static final ArchRule PLAIN_WORDS =
      ArchRuleDefinition.noClasses()
          .that()
          .resideInAnyPackage("crosscase.corpus..", "crosscase.association..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("com.fasterxml..")
          .because("records and numbers must be usable without any engine");

  private static ArchRule only(String module, String library, String reason) {
    return RULES.libraryStaysIn(Set.of(module), library, reason);
  }

  @ArchTest
  static void everyRoomIsSmallAndSaysWhatItIs(JavaClasses classes) throws IOException {
    RoomSources sources = RoomSources.below(Path.of(".."));

    assertThat(sources.withMoreFilesThan(MOST_FILES))
        .as("a room with more than %d files tells nobody where a line belongs", MOST_FILES)
        .isEmpty();
    assertThat(sources.withoutPackageInfo())
        .as("a package-info says what a room takes, gives and must not know")
        .isEmpty();
  }

  /** For whoever reads the output of a build: every door and room with its size, every arrow. */
  @ArchTest
  static void printsRoomsAndArrows(JavaClasses classes) throws IOException {
    RoomSources sources = RoomSources.below(Path.of(".."));
    SortedMap<String, SortedSet<String>> arrows = RULES.layout().arrowsBetweenRooms(classes);
    SortedSet<String> rooms = new TreeSet<>(sources.files().keySet());
    rooms.addAll(arrows.keySet()); // the templates of the pages are a room without sources

    System.out.printf("%d doors and rooms: files, lines, and the rooms they use%n", rooms.size());
    for (String room : rooms) {
      int files = sources.files().getOrDefault(room, List.of()).size();
      System.out.printf(
          "%-34s %2d %,6d  %s%n", room, files, sources.lines(room), joined(room, arrows.get(room)));
    }
    System.out.printf("%nModules, and the modules they use%n");
    RULES
        .layout()
        .arrowsBetweenModules(classes)
        .forEach((module, used) -> System.out.printf("%-34s %s%n", module, joined(module, used)));
    assertThat(rooms).hasSizeGreaterThan(30);
  }

  /** Rooms of the same module by their last name, its door as "door". */
  private static String joined(String user, @Nullable SortedSet<String> used) {
    String door = user.replaceFirst("^(crosscase\\.\\w+).*", "$1");
    return used == null
        ? ""
        : used.stream()
            .map(name -> name.equals(door) ? "door" : name.substring(name.lastIndexOf('.') + 1))
            .collect(Collectors.joining(" "));
  }
}
