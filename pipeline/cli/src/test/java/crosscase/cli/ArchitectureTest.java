package crosscase.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;

@AnalyzeClasses(packages = "crosscase", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule ARROWS =
      Architectures.layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("corpus")
          .definedBy("crosscase.corpus")
          .layer("extract")
          .definedBy("crosscase.extract")
          .layer("annotate")
          .definedBy("crosscase.annotate")
          .layer("search")
          .definedBy("crosscase.search")
          .layer("themes")
          .definedBy("crosscase.themes")
          .layer("association")
          .definedBy("crosscase.association")
          .layer("jobs")
          .definedBy("crosscase.jobs")
          .layer("report")
          .definedBy("crosscase.report")
          .layer("serve")
          .definedBy("crosscase.serve")
          .layer("cli")
          .definedBy("crosscase.cli")
          .whereLayer("extract")
          .mayOnlyBeAccessedByLayers("jobs", "cli")
          .whereLayer("annotate")
          .mayOnlyBeAccessedByLayers("jobs", "cli")
          .whereLayer("search")
          .mayOnlyBeAccessedByLayers("themes", "jobs", "serve", "cli")
          .whereLayer("themes")
          .mayOnlyBeAccessedByLayers("jobs", "serve", "cli")
          .whereLayer("association")
          .mayOnlyBeAccessedByLayers("jobs", "report", "serve", "cli")
          .whereLayer("jobs")
          .mayOnlyBeAccessedByLayers("report", "cli")
          .whereLayer("report")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("serve")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("cli")
          .mayNotBeAccessedByAnyLayer()
          .because("a stage that knows its neighbours only can be changed without the others");

  @ArchTest
  static final ArchRule TIKA =
      only("crosscase.extract", "org.apache.tika..", "Tika meets hostile files in one place");

  @ArchTest
  static final ArchRule CORENLP =
      only("crosscase.annotate", "edu.stanford..", "the models load once, behind one door");

  @ArchTest
  static final ArchRule LUCENE =
      only("crosscase.search", "org.apache.lucene..", "index and query language change together");

  @ArchTest
  static final ArchRule SPARK =
      only(
          "crosscase.jobs", "org.apache.spark..", "help, search and serve must not wait for Spark");

  @ArchTest
  static final ArchRule DELTA =
      only("crosscase.jobs", "io.delta..", "how tables are kept concerns nobody else");

  @ArchTest
  static final ArchRule JGRAPHT =
      only("crosscase.report", "org.jgrapht..", "a network is drawn by others, not counted here");

  @ArchTest
  static final ArchRule JAVALIN =
      only("crosscase.serve", "io.javalin..", "what answers over HTTP stands in one place");

  @ArchTest
  static final ArchRule TEMPLATES =
      only("crosscase.serve", "gg.jte..", "pages are made where they are answered");

  @ArchTest
  static final ArchRule SERVE =
      noClasses()
          .that()
          .resideInAPackage("crosscase.serve")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "crosscase.jobs",
              "crosscase.extract",
              "crosscase.annotate",
              "org.apache.spark..",
              "scala..")
          .because("pages open in a second, without Spark");

  @ArchTest
  static final ArchRule WORDS =
      noClasses()
          .that()
          .resideInAnyPackage("crosscase.corpus", "crosscase.association")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.lucene..", "org.apache.tika..", "com.fasterxml..")
          .because("records and numbers must be usable without any engine");

  private static ArchRule only(String owner, String library, String reason) {
    return noClasses()
        .that()
        .resideOutsideOfPackage(owner)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .because(reason);
  }
}
