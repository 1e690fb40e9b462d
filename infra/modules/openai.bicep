import { roleId, roles } from 'shared.bicep'

@description('The models that write, draw and speak: those the catalogue names, under the same names.')
param name string
param location string
param tags object
param appPrincipalId string
param private bool
param workspaceId string
@description('The day of the deployment; models that are gone by then are left out.')
param today string = utcNow('yyyy-MM-dd')

var catalogue = loadJsonContent('../../functions/OmaVideo.Agents/Providers/models.json')

@description('Thousands of tokens a minute for those who write and speak, pictures a minute for those who draw. Nobody moderates: the filters do.')
var capacities = { script: 100, image: 6, narration: 30 }

var present = filter(
  catalogue.models,
  model => model.provider == 'openai' && contains(capacities, model.roles[0]) && (model.?retires_on ?? '9999-12-31') > today
)

resource account 'Microsoft.CognitiveServices/accounts@2026-05-01' = {
  name: name
  location: location
  tags: tags
  kind: 'OpenAI'
  sku: { name: 'S0' }
  properties: {
    customSubDomainName: name
    disableLocalAuth: true
    publicNetworkAccess: private ? 'Disabled' : 'Enabled'
    networkAcls: { defaultAction: private ? 'Deny' : 'Allow' }
  }

  resource filters 'raiPolicies' = {
    name: 'studio'
    properties: {
      mode: 'Default'
      basePolicyName: 'Microsoft.DefaultV2'
      contentFilters: loadJsonContent('../filters.json')
    }
  }
}

// One after the other: an account takes one change at a time.
@batchSize(1)
resource deployments 'Microsoft.CognitiveServices/accounts/deployments@2026-05-01' = [for model in present: {
  parent: account
  name: model.name
  sku: { name: 'GlobalStandard', capacity: capacities[string(model.roles[0])] }
  properties: {
    model: { format: 'OpenAI', name: model.name }
    raiPolicyName: account::filters.name
    versionUpgradeOption: 'OnceCurrentVersionExpired'
  }
}]

resource caller 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(account.id, appPrincipalId, roles.openAiUser)
  scope: account
  properties: { principalId: appPrincipalId, principalType: 'ServicePrincipal', roleDefinitionId: roleId(roles.openAiUser) }
}

resource watch 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'watch'
  scope: account
  properties: {
    workspaceId: workspaceId
    logs: [{ categoryGroup: 'audit', enabled: true }]
    metrics: [{ category: 'AllMetrics', enabled: true }]
  }
}

output id string = account.id
output endpoint string = 'https://${account.properties.customSubDomainName}.openai.azure.com/openai/v1/'
