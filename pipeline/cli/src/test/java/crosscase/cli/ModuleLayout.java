package crosscase.cli;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Modules, doors and rooms as packages: {@code ROOT.MODULE} is the door of a module, every package
 * below it is a room.
 */
record ModuleLayout(String root) implements SliceAssignment {
  boolean isOurs(JavaClass type) {
    return type.getPackageName().startsWith(root + ".");
  }

  String module(JavaClass type) {
    return type.getPackageName().substring(root.length() + 1).split("\\.", -1)[0];
  }

  boolean isDoor(JavaClass type) {
    return type.getPackageName().equals(root + "." + module(type));
  }

  boolean isOfOneModule(Dependency dependency) {
    return module(dependency.getOriginClass()).equals(module(target(dependency)));
  }

  /** What a class of ours uses of ours. */
  Stream<Dependency> dependencies(JavaClass type) {
    return isOurs(type)
        ? type.getDirectDependenciesFromSelf().stream().filter(each -> isOurs(target(each)))
        : Stream.empty();
  }

  static JavaClass target(Dependency dependency) {
    return dependency.getTargetClass().getBaseComponentType();
  }

  /** Nested classes count as the class whose file they are in. */
  static String file(JavaClass type) {
    return type.getName().split("\\$", -1)[0];
  }

  /** The door classes that use a room, directly or through another class of the door. */
  Set<String> entryPoints(Collection<JavaClass> classes) {
    List<Dependency> ofDoors =
        classes.stream()
            .filter(type -> isOurs(type) && isDoor(type))
            .flatMap(this::dependencies)
            .filter(this::isOfOneModule)
            .toList();
    Set<String> entryPoints = new TreeSet<>();
    int known;
    do {
      known = entryPoints.size();
      ofDoors.stream()
          .filter(use -> !isDoor(target(use)) || entryPoints.contains(file(target(use))))
          .forEach(use -> entryPoints.add(file(use.getOriginClass())));
    } while (entryPoints.size() > known);
    return entryPoints;
  }

  /** The other modules that each module uses. */
  SortedMap<String, SortedSet<String>> arrowsBetweenModules(Collection<JavaClass> classes) {
    return arrows(classes.stream().flatMap(this::dependencies), this::module);
  }

  /** The other packages of its module that each package uses. */
  SortedMap<String, SortedSet<String>> arrowsBetweenRooms(Collection<JavaClass> classes) {
    return arrows(
        classes.stream().flatMap(this::dependencies).filter(this::isOfOneModule),
        JavaClass::getPackageName);
  }

  private static SortedMap<String, SortedSet<String>> arrows(
      Stream<Dependency> dependencies, Function<JavaClass, String> part) {
    SortedMap<String, SortedSet<String>> arrows =
        dependencies.collect(
            Collectors.groupingBy(
                use -> part.apply(use.getOriginClass()),
                TreeMap::new,
                Collectors.mapping(
                    use -> part.apply(target(use)), Collectors.toCollection(TreeSet::new))));
    arrows.forEach((from, to) -> to.remove(from));
    return arrows;
  }

  /** Each room is a slice. Doors are left out, since a door and its rooms use each other. */
  @Override
  public SliceIdentifier getIdentifierOf(JavaClass type) {
    return isOurs(type) && !isDoor(type)
        ? SliceIdentifier.of(type.getPackageName())
        : SliceIdentifier.ignore();
  }

  @Override
  public String getDescription() {
    return "the rooms of the modules";
  }
}
