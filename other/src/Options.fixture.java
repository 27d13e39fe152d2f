import java.util.stream.Collectors;
import org.openapitools.codegen.CliOption;
import org.openapitools.codegen.CodegenConfig;
import org.openapitools.codegen.CodegenConfigLoader;

/** Prints the options and the libraries of each generator that is named: {@code go<TAB>packageName,withGoMod<TAB>}. */
class Options {
    public static void main(String[] names) {
        for (String name : names) {
            CodegenConfig config = CodegenConfigLoader.forName(name);
            String options = config.cliOptions().stream().map(CliOption::getOpt).collect(Collectors.joining(","));
            System.out.println(name + "\t" + options + "\t" + String.join(",", config.supportedLibraries().keySet()));
        }
    }
}
