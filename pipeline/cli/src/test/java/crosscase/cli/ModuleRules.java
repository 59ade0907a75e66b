package crosscase.cli;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The rules for modules, doors and rooms, over the compiled classes.
 *
 * <p>The layout is a parameter, so that {@code ModuleRulesTest} can show that each rule fails on
 * classes that break it.
 */
record ModuleRules(ModuleLayout layout) {
  ModuleRules(String root) {
    this(new ModuleLayout(root));
  }

  ArchRule othersUseOnlyTheDoor() {
    return ArchRuleDefinition.classes()
        .should(
            onlyUse(
                "the doors of other modules",
                use -> layout.isOfOneModule(use) || layout.isDoor(ModuleLayout.target(use))))
        .because("a room must be free to change without anyone outside its module noticing");
  }

  ArchRule roomsFormNoCircle() {
    return SlicesRuleDefinition.slices()
        .assignedFrom(layout)
        .should()
        .beFreeOfCycles()
        .because("rooms that need each other can only be understood and changed together");
  }

  /** Rooms may use the words of their door: its records, settings and exceptions. */
  ArchRule roomsUseNoEntryPoint() {
    return ArchRuleDefinition.classes()
        .should(new UseNoEntryPoint())
        .because("what the door builds from its rooms cannot be needed to build the rooms");
  }

  ArchRule modulesUseOnly(Map<String, Set<String>> allowed) {
    return ArchRuleDefinition.classes()
        .should(onlyUse("the modules below their own", use -> isAllowed(use, allowed)))
        .because("a stage that knows only its neighbours can be changed without the others");
  }

  private boolean isAllowed(Dependency use, Map<String, Set<String>> allowed) {
    Set<String> below = allowed.getOrDefault(layout.module(use.getOriginClass()), Set.of());
    return layout.isOfOneModule(use) || below.contains(layout.module(ModuleLayout.target(use)));
  }

  ArchRule libraryStaysIn(Set<String> modules, String library, String reason) {
    return ArchRuleDefinition.noClasses()
        .that()
        .resideInAPackage(layout.root() + "..")
        .and()
        .resideOutsideOfPackages(
            modules.stream()
                .map(module -> layout.root() + "." + module + "..")
                .toArray(String[]::new))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .because(reason);
  }

  private ArchCondition<JavaClass> onlyUse(String what, Predicate<Dependency> allowed) {
    return new ArchCondition<>("only use " + what) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        addViolations(layout.dependencies(type).filter(allowed.negate()), events);
      }
    };
  }

  private static void addViolations(Stream<Dependency> uses, ConditionEvents events) {
    uses.forEach(use -> events.add(SimpleConditionEvent.violated(use, use.getDescription())));
  }

  private final class UseNoEntryPoint extends ArchCondition<JavaClass> {
    private Set<String> entryPoints = Set.of();

    UseNoEntryPoint() {
      super("not use an entry point of their own door if they are in a room");
    }

    @Override
    public void init(Collection<JavaClass> all) {
      entryPoints = layout.entryPoints(all);
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
      addViolations(
          layout
              .dependencies(type)
              .filter(use -> layout.isOfOneModule(use) && !layout.isDoor(type))
              .filter(use -> entryPoints.contains(ModuleLayout.file(ModuleLayout.target(use)))),
          events);
    }
  }
}
