using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace KiemDiem.Rules.Conformance;

/// <summary>The public types and members of an assembly as a text in a stable order, for approval.</summary>
public static class PublicApi
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>Renders an assembly.</summary>
    public static string Of(Assembly assembly)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        var text = new StringBuilder();
        foreach (var type in assembly.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            text.Append(Head(type)).Append('\n');
            foreach (var member in type.IsEnum ? Values(type) : Members(type).Order(StringComparer.Ordinal))
            {
                text.Append("    ").Append(member).Append('\n');
            }

            text.Append('\n');
        }

        return text.ToString();
    }

    private static string Head(Type type)
    {
        var kind = type.IsEnum ? "enum" : type.IsInterface ? "interface" : type.IsValueType ? "readonly struct" : IsRecord(type) ? "record" : "class";
        kind = type is { IsValueType: true, IsEnum: false } && IsRecord(type) ? "readonly record struct" : kind;
        var modifier = type.IsValueType || type.IsInterface ? "" : type is { IsAbstract: true, IsSealed: true } ? "static " : type.IsAbstract ? "abstract " : type.IsSealed ? "sealed " : "";
        var parents = new[] { type.BaseType }.OfType<Type>()
            .Where(parent => parent != typeof(object) && parent != typeof(ValueType) && parent != typeof(Enum))
            .Concat(type.GetInterfaces().Where(parent => parent.IsPublic && !type.IsEnum).OrderBy(parent => parent.FullName, StringComparer.Ordinal))
            .Select(parent => Name(parent)).Distinct().ToList();
        return $"{modifier}{kind} {type.Namespace}.{Name(type)}{(parents.Count > 0 ? " : " + string.Join(", ", parents) : "")}";
    }

    private static IEnumerable<string> Values(Type type) =>
        from value in Enum.GetValues(type).Cast<object>()
        let number = Convert.ToInt64(value, CultureInfo.InvariantCulture)
        orderby number
        select string.Create(CultureInfo.InvariantCulture, $"{value} = {number}");

    private static IEnumerable<string> Members(Type type) =>
        type.GetMembers(Declared).Where(IsWritten).SelectMany(member => member switch
        {
            ConstructorInfo constructor when IsVisible(constructor) => [$"{Access(constructor)}{Name(type).Split('<')[0]}({Parameters(constructor)})"],
            FieldInfo { IsPublic: true } field => [$"{(field.IsLiteral ? "const " : field.IsStatic ? "static " : "")}{Name(field.FieldType)} {field.Name}{(field.IsLiteral ? $" = {field.GetRawConstantValue()}" : "")}"],
            PropertyInfo property when Accessors(property) is { Length: > 0 } accessors => new[] { Property(property, accessors) },
            MethodInfo { IsSpecialName: false } method when IsVisible(method) => [Method(method)],
            MethodInfo method when IsVisible(method) && method.Name.StartsWith("op_", StringComparison.Ordinal) => [Method(method)],
            _ => [],
        });

    private static bool IsWritten(MemberInfo member) =>
        !member.IsDefined(typeof(CompilerGeneratedAttribute), false) || member is PropertyInfo;

    private static string Property(PropertyInfo property, string accessors)
    {
        var nullable = new NullabilityInfoContext().Create(property);
        var isRequired = property.IsDefined(typeof(RequiredMemberAttribute), false);
        var modifiers = Modifiers(property.GetMethod ?? property.SetMethod!);
        return $"{modifiers}{(isRequired ? "required " : "")}{Name(property.PropertyType, nullable)} {property.Name} {{ {accessors} }}";
    }

    private static string Accessors(PropertyInfo property)
    {
        var get = property.GetMethod is { } getter && IsVisible(getter) ? "get;" : null;
        var set = property.SetMethod is not { } setter || !IsVisible(setter) ? null
            : setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) ? "init;" : "set;";
        return string.Join(' ', new[] { get, set }.OfType<string>());
    }

    private static string Method(MethodInfo method)
    {
        var generic = method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(argument => argument.Name))}>" : "";
        var returned = Name(method.ReturnType, new NullabilityInfoContext().Create(method.ReturnParameter));
        return $"{Access(method)}{Modifiers(method)}{returned} {method.Name}{generic}({Parameters(method)})";
    }

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(parameter =>
    {
        var type = parameter.ParameterType.IsByRef ? parameter.ParameterType.GetElementType()! : parameter.ParameterType;
        var prefix = parameter.IsOut ? "out " : parameter.ParameterType.IsByRef ? "ref " : parameter.IsDefined(typeof(ParamArrayAttribute), false) ? "params " : "";
        var value = parameter.HasDefaultValue ? " = " + (parameter.DefaultValue is { } given ? Convert.ToString(given, CultureInfo.InvariantCulture) : "null") : "";
        return $"{prefix}{Name(type, new NullabilityInfoContext().Create(parameter))} {parameter.Name}{value}";
    }));

    private static string Modifiers(MethodInfo method) => method.DeclaringType!.IsInterface ? ""
        : method.IsStatic ? "static "
        : method.IsAbstract ? "abstract "
        : !method.IsVirtual || method.IsFinal ? ""
        : method.GetBaseDefinition() != method ? "override " : "virtual ";

    private static bool IsVisible(MethodBase method) => method.IsPublic || (method.IsFamily && !method.DeclaringType!.IsSealed);

    private static string Access(MethodBase method) => method.IsFamily ? "protected " : "";

    private static bool IsRecord(Type type) => type.GetMethod("PrintMembers", Declared) is not null;

    private static string Name(Type type, NullabilityInfo? nullable = null)
    {
        if (Nullable.GetUnderlyingType(type) is { } value)
        {
            return Name(value) + "?";
        }

        var suffix = !type.IsValueType && nullable?.ReadState == NullabilityState.Nullable ? "?" : "";
        if (type.IsArray)
        {
            return Name(type.GetElementType()!, nullable?.ElementType) + "[]" + suffix;
        }

        var outer = type is { IsNested: true, IsGenericParameter: false } ? Name(type.DeclaringType!) + "." : "";
        if (!type.IsGenericType)
        {
            return outer + (Keywords.GetValueOrDefault(type) ?? type.Name) + suffix;
        }

        var arguments = type.GetGenericArguments().Select((argument, i) => Name(argument, nullable?.GenericTypeArguments.ElementAtOrDefault(i)));
        return $"{outer}{type.Name.Split('`')[0]}<{string.Join(", ", arguments)}>{suffix}";
    }

    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(bool)] = "bool", [typeof(byte)] = "byte", [typeof(int)] = "int", [typeof(long)] = "long", [typeof(ulong)] = "ulong",
        [typeof(decimal)] = "decimal", [typeof(string)] = "string", [typeof(object)] = "object", [typeof(void)] = "void",
    };
}
